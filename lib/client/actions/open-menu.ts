import type { BoardMenu } from "../board-slice";
import type { Point } from "../commands/problem";
import type { ModelStore } from "../model-store";

/** Opens the menu of what is selected, or of the canvas, at a point of the screen. */
export function openMenu(store: ModelStore, client: Point): void {
  const { canvas, openPopup } = store.getState();
  if (!canvas) return;
  openPopup({ kind: "menu", target: targetOf(store), client, at: canvas.toBoard(client) });
}

/** The same for a card or line that somebody points at, which is selected with it. */
export function openMenuOf(store: ModelStore, id: string, client: Point): void {
  const { selectedIds, select } = store.getState();
  if (!selectedIds.has(id)) select([id]);
  openMenu(store, client);
}

/** By the keyboard: at the card that has the focus, or where the canvas is looked at. */
export function openMenuByKey(store: ModelStore): void {
  const { canvas } = store.getState();
  const focused = canvas?.focused();
  if (!focused) return;
  if (focused.id === null) openMenu(store, focused.client);
  else openMenuOf(store, focused.id, focused.client);
}

function targetOf(store: ModelStore): BoardMenu["target"] {
  const { selectedIds, readModel } = store.getState();
  const [id, another] = selectedIds;
  if (id === undefined) return "canvas";
  if (another !== undefined) return "cards";
  const kind = readModel.byId.get(id)?.kind;
  if (kind === "frame") return "frame";
  return kind === undefined || kind === "effect" || kind === "requirement" ? "line" : "card";
}
