import { ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";

import type { NewId } from "../ids";
import { cleanTitle } from "./clean-title";
import type { CommandResult, Point } from "./problem";
import { put } from "./put";
import { putPosition } from "./put-position";

/** Adds an attacker who carries out the selected attacks. */
export function addAttacker(
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
  const id = newId("attacker");
  const attacks = model.of.attack.filter((attack) => selectedIds.has(attack.id));
  return ok([
    put("attacker", id, { title: title.value }),
    ...attacks.map((attack) => ({
      op: "patch" as const,
      id: attack.id,
      add: { attackerIds: [id] },
    })),
    putPosition(model, id, at, newId),
  ]);
}
