import type { Kind } from "@/lib/model/record";
import type { Operation } from "@/lib/sync/operations";
import type { Role } from "@/lib/sync/role";

/** True for those who may change the model; the server checks it again for every batch. */
export function mayEdit(role: Role): boolean {
  return role === "edit" || role === "manage";
}

/** True for those who may write something, if only comments. */
export function mayComment(role: Role): boolean {
  return role !== "view";
}

/** Whether a gesture is worth trying: who takes part writes comments and nothing else. */
export function mayDo(
  role: Role,
  ops: readonly Operation[],
  kindOf: (id: string) => Kind | undefined,
): boolean {
  if (mayEdit(role)) return true;
  if (role === "view") return false;
  return ops.every((op) => (op.op === "put" ? op.kind : kindOf(op.id)) === "comment");
}
