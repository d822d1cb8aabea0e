import { err, ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";
import type { Operation } from "@/lib/sync/operations";
import { placesAfterMove } from "@/lib/worklist/move-row";
import { applyOverrides } from "@/lib/worklist/overrides";
import type { Ranking } from "@/lib/worklist/ranking";

import type { NewId } from "../ids";
import { cleanShortText } from "./clean-title";
import type { CommandResult } from "./problem";
import { put } from "./put";

/**
 * Shows a row of the work list at another place, counted from 0; a place beyond the ends is the
 * first or the last. No number changes. A row that comes back to where its numbers put it is one
 * that nobody moved.
 */
export function moveRow(
  model: ReadModel,
  input: {
    readonly defenseId: string;
    readonly to: number;
    readonly ranking: Ranking;
    readonly newId: NewId;
  },
): CommandResult {
  const rows = applyOverrides(input.ranking, model.of.override);
  const from = rows.findIndex(({ item }) => item.defenseIds.includes(input.defenseId));
  const row = rows[from];
  if (!row) return err({ kind: "record-is-gone", id: input.defenseId });
  const to = Math.max(0, Math.min(rows.length - 1, input.to));
  if (to === from) return ok([]);
  const places = placesAfterMove(rows, from, to);
  const ops = places.flatMap(({ row: placed, beforeId }): Operation[] => {
    const place = beforeId === null ? null : { before: beforeId };
    if (placed.moved === null) {
      const [defenseId = input.defenseId] = placed.item.defenseIds;
      return [put("override", input.newId("override"), { defenseId, place })];
    }
    const { overrideId } = placed.moved;
    const old = model.byId.get(overrideId);
    const isThere = old?.kind === "override" && (old.place?.before ?? null) === beforeId;
    return isThere ? [] : [{ op: "patch", id: overrideId, fields: { place } }];
  });
  const isBack = !places.some((place) => place.row === row);
  return ok([...ops, ...(isBack ? deletions(model, row.item.defenseIds) : [])]);
}

/** Shows a row where its numbers put it again. */
export function putRowBack(
  model: ReadModel,
  input: { readonly defenseIds: readonly string[] },
): CommandResult {
  return ok(deletions(model, input.defenseIds));
}

function deletions(model: ReadModel, defenseIds: readonly string[]): Operation[] {
  return model.of.override
    .filter(({ defenseId }) => defenseIds.includes(defenseId))
    .map(({ id }) => ({ op: "delete", id }));
}

/** Says why a row was moved; an empty reason is none. */
export function giveReason(
  model: ReadModel,
  input: { readonly overrideId: string; readonly reason: string },
): CommandResult {
  const override = model.byId.get(input.overrideId);
  if (override?.kind !== "override") return err({ kind: "record-is-gone", id: input.overrideId });
  const reason = cleanShortText(input.reason);
  if (!reason.ok) return reason;
  if ((override.reason ?? null) === reason.value) return ok([]);
  return ok([{ op: "patch", id: override.id, fields: { reason: reason.value } }]);
}
