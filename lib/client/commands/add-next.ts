import { err, ok } from "@/lib/kernel/result";
import { buildReadModel, type ReadModel } from "@/lib/model/read-model";
import { buildRecord } from "@/lib/sync/build-record";
import type { Operation } from "@/lib/sync/operations";

import { addCard, madeCardId, type NewCard } from "./add-card";
import { connect } from "./connect";
import type { CardKind, CommandResult } from "./problem";

export const CARD_KINDS: readonly CardKind[] = ["asset", "attacker", "attack", "defense"];

export type NextCard = Omit<NewCard, "selectedIds"> & {
  /** The card or step that the line was drawn from. */
  readonly fromId: string;
};

/**
 * Adds a card and the connection that leads to it, in one gesture. What a connection between the
 * two means, and whether there is one, is decided by {@link connect} alone.
 */
export function addNext(model: ReadModel, { fromId, ...card }: NextCard): CommandResult {
  if (!model.byId.has(fromId)) return err({ kind: "record-is-gone", id: fromId });
  const added = addCard(model, { ...card, selectedIds: new Set() });
  if (!added.ok) return added;
  const toId = madeCardId(added.value, card.kind) ?? "";
  const joined = connect(withMade(model, added.value), { fromId, toId, newId: card.newId });
  if (joined.ok) return ok([...added.value, ...joined.value]);
  // A new attack leads to the model's only failure by itself.
  return joined.error.kind === "already-connected" ? added : joined;
}

/** The kinds of card that a line from this card or step can lead to. */
export function nextKinds(
  model: ReadModel,
  fromId: string,
  newId: NextCard["newId"],
): readonly CardKind[] {
  const trial = { fromId, title: "-", failureTitle: "-", at: { x: 0, y: 0 }, newId };
  return CARD_KINDS.filter((kind) => addNext(model, { ...trial, kind }).ok);
}

/** The model with the records that these operations make. */
function withMade(model: ReadModel, ops: readonly Operation[]): ReadModel {
  const made = ops.flatMap((op) => {
    const record = op.op === "put" && buildRecord({ kind: op.kind, id: op.id, ...op.fields });
    return record && record.ok ? [record.value] : [];
  });
  return buildReadModel([...model.byId.values(), ...made]);
}
