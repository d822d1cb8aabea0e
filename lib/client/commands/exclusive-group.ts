import type { ReadModel } from "@/lib/model/read-model";
import type { RecordOf } from "@/lib/model/record";

/** True for a group of which one member is carried out; a group that does not say is one. */
export function isExclusive({ mode }: RecordOf<"group">): boolean {
  return mode !== "family";
}

/** The group of alternatives that a defense belongs to, if any; there is at most one. */
export function exclusiveGroupOf(model: ReadModel, defense: RecordOf<"defense">): string | null {
  const groupId = (defense.groupIds ?? []).find((id) => {
    const group = model.byId.get(id);
    return group?.kind === "group" && isExclusive(group);
  });
  return groupId ?? null;
}
