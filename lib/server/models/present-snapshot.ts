import type { Access } from "@/lib/server/access/authorize";
import { isAtLeast } from "@/lib/server/access/roles";
import { presentJson } from "@/lib/server/http/present";
import type { VisibleModel } from "@/lib/server/models/read-model";

/** What the app opens a model with: its records, where it stands, and what this member may do. */
export function presentSnapshot(
  { seq, epoch, records }: VisibleModel,
  { role, sessionName }: Access,
): Response {
  const me = {
    role,
    sessionName,
    canComment: isAtLeast(role, "participate"),
    canEdit: isAtLeast(role, "edit"),
    canManage: isAtLeast(role, "manage"),
  };
  return presentJson({ seq, epoch, me, records });
}
