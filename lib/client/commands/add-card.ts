import type { ReadModel } from "@/lib/model/read-model";
import type { Operation } from "@/lib/sync/operations";

import type { NewId } from "../ids";
import { addAsset } from "./add-asset";
import { addAttack } from "./add-attack";
import { addAttacker } from "./add-attacker";
import { addDefense } from "./add-defense";
import type { CardKind, CommandResult, Point } from "./problem";

export type NewCard = {
  readonly kind: CardKind;
  readonly title: string;
  /** What must not happen to it, if it is an asset. */
  readonly failureTitle: string;
  readonly at: Point;
  readonly selectedIds: ReadonlySet<string>;
  readonly newId: NewId;
};

/** Adds a card of any kind, connected with what is selected as its kind allows. */
export function addCard(
  model: ReadModel,
  { kind, failureTitle, ...input }: NewCard,
): CommandResult {
  switch (kind) {
    case "asset":
      return addAsset(model, { ...input, failureTitle });
    case "attacker":
      return addAttacker(model, input);
    case "attack":
      return addAttack(model, input);
    case "defense":
      return addDefense(model, input);
  }
}

/** The id of the card that these operations make. */
export function madeCardId(ops: readonly Operation[], kind: CardKind): string | undefined {
  return ops.find((op) => op.op === "put" && op.kind === kind)?.id;
}
