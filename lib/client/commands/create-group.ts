import { err, ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";
import type { Operation } from "@/lib/sync/operations";

import type { NewId } from "../ids";
import { cleanTitle } from "./clean-title";
import { exclusiveGroupOf } from "./exclusive-group";
import type { CommandResult } from "./problem";
import { put } from "./put";

/**
 * Makes defenses the alternatives of a new group. Those that are already in one stay there,
 * because a defense is in one group of alternatives at most.
 */
export function createGroup(
  model: ReadModel,
  input: { readonly title: string; readonly defenseIds: readonly string[]; readonly newId: NewId },
): CommandResult {
  const title = cleanTitle(input.title);
  if (!title.ok) return title;
  const members = freeDefenses(model, input.defenseIds);
  if (members.length < 2) return err({ kind: "nothing-to-add" });
  const id = input.newId("group");
  return ok([
    put("group", id, { title: title.value, mode: "exclusive" }),
    ...members.map((member): Operation => ({ op: "patch", id: member, add: { groupIds: [id] } })),
  ]);
}

/** Those of the ids that are defenses in no group of alternatives yet. */
export function freeDefenses(model: ReadModel, ids: Iterable<string>): string[] {
  return [...ids].filter((id) => {
    const record = model.byId.get(id);
    return record?.kind === "defense" && exclusiveGroupOf(model, record) === null;
  });
}
