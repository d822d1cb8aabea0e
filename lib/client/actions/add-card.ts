import { addAsset } from "../commands/add-asset";
import { addAttack } from "../commands/add-attack";
import { addAttacker } from "../commands/add-attacker";
import { addDefense } from "../commands/add-defense";
import type { CardKind, CommandResult, Point } from "../commands/problem";
import { newRecordId } from "../ids";
import type { ModelState } from "../model-state";
import { boardCardIds, isCardRecord } from "../view/board-cards";
import { cardSize, isTooClose, type Rect } from "../view/card-size";
import { boardLayout } from "../view/lanes-layout";
import type { ActionContext } from "./user-action";

const STEP = 32;
const GAP = 16;

/** Adds a card in the middle of what is seen, connected with what is selected, and lets it be named. */
export function addCard(kind: CardKind, { store, newTitle }: ActionContext): void {
  const state = store.getState();
  const at = freePlace(state, kind);
  const { readModel: model, selectedIds } = state;
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

/** From the middle of the view downwards to the right, until no other card is in the way. */
function freePlace(state: ModelState, kind: CardKind): Point {
  const { readModel: model, shownIds, selectedIds, homes, canvas } = state;
  const layout = boardLayout(model, boardCardIds(model, shownIds, selectedIds), homes);
  const taken: Rect[] = [...layout].flatMap(([id, at]) => {
    const record = model.byId.get(id);
    return isCardRecord(record) ? [{ ...at, ...cardSize(record.kind) }] : [];
  });
  const size = cardSize(kind);
  const centre = canvas?.centre() ?? { x: 0, y: 0 };
  let at = { x: centre.x - size.width / 2, y: centre.y - size.height / 2 };
  while (taken.some((rect) => isTooClose(rect, { ...at, ...size }, GAP))) {
    at = { x: at.x + STEP, y: at.y + STEP };
  }
  return at;
}
