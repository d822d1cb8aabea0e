import { ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";

import type { NewId } from "../ids";
import { cleanTitle } from "./clean-title";
import type { CommandResult, Point } from "./problem";
import { put } from "./put";
import { putPosition } from "./put-position";

const TARGET_KINDS: ReadonlySet<string> = new Set(["attack", "step", "failure"]);

/** Adds a defense, an idea at first, against the selected attacks; how much it stops is not said yet. */
export function addDefense(
  model: ReadModel,
  input: {
    readonly title: string;
    readonly at: Point;
    readonly selectedIds: ReadonlySet<string>;
    readonly newId: NewId;
  },
): CommandResult {
  const { at, selectedIds, newId } = input;
  const title = cleanTitle(input.title);
  if (!title.ok) return title;
  const defenseId = newId("defense");
  const targetIds = [...selectedIds].filter((id) =>
    TARGET_KINDS.has(model.byId.get(id)?.kind ?? ""),
  );
  return ok([
    put("defense", defenseId, { title: title.value, status: "idea" }),
    ...targetIds.map((targetId) => put("effect", newId("effect"), { defenseId, targetId })),
    putPosition(model, defenseId, at, newId),
  ]);
}
