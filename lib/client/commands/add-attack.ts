import { ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";

import type { NewId } from "../ids";
import { cleanTitle } from "./clean-title";
import type { CommandResult, Point } from "./problem";
import { put } from "./put";
import { putPosition } from "./put-position";

/**
 * Adds an attack. It leads to the failures of the selected assets, or to the model's only failure:
 * an attack that leads nowhere scores nothing, and there is nothing to choose from one.
 */
export function addAttack(
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
  const id = newId("attack");
  const aimed = model.of.failure.filter(({ assetId }) => selectedIds.has(assetId));
  const only = model.of.failure.length === 1 ? model.of.failure : [];
  const failureIds = (aimed.length > 0 ? aimed : only).map((failure) => failure.id);
  const attackerIds = model.of.attacker.filter((a) => selectedIds.has(a.id)).map((a) => a.id);
  return ok([
    put("attack", id, { title: title.value, failureIds, attackerIds }),
    putPosition(model, id, at, newId),
  ]);
}
