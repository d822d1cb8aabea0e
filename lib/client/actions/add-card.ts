import { addAsset } from "../commands/add-asset";
import { addAttack } from "../commands/add-attack";
import { addAttacker } from "../commands/add-attacker";
import { addDefense } from "../commands/add-defense";
import type { CardKind, CommandResult } from "../commands/problem";
import { newRecordId } from "../ids";
import { boardCardIds } from "../view/board-cards";
import { freePlace } from "../view/lanes-layout";
import type { ActionContext } from "./user-action";

/** Adds a card in its lane, connected with what is selected, and lets it be named. */
export function addCard(kind: CardKind, { store, newTitle }: ActionContext): void {
  const state = store.getState();
  const { readModel: model, selectedIds, shownIds, homes } = state;
  const at = freePlace(model, boardCardIds(model, shownIds, selectedIds), homes, kind);
  const common = { title: newTitle(kind), at, selectedIds, newId: newRecordId };
  const results: Record<CardKind, () => CommandResult> = {
    asset: () => addAsset(model, { ...common, failureTitle: newTitle("failure") }),
    attacker: () => addAttacker(model, common),
    attack: () => addAttack(model, common),
    defense: () => addDefense(model, common),
  };
  const result = results[kind]();
  if (!state.execute(result, `add-${kind}`) || !result.ok) return;
  const card = result.value.find((op) => op.op === "put" && op.kind === kind);
  if (!card) return;
  state.select([card.id]);
  state.openPanel("details");
  state.startNaming(card.id);
  state.canvas?.reveal(card.id);
}
