import { shelveCards } from "../commands/shelve-card";
import { copySelected, cutSelected } from "../clipboard/copy-board";
import { writeClipboard } from "../clipboard/write-clipboard";
import { PASTING } from "../later-parts";
import type { ModelState } from "../model-state";
import { boardCardIds } from "../view/board-cards";
import { ARRANGE_ACTIONS } from "./arrange-actions";
import { BESIDE_DETAILS, defineAction, ON_BOARD, readOnly } from "./define-action";
import { FOCUS_ACTIONS } from "./focus-actions";
import { FRAME_ACTIONS } from "./frame-actions";
import { openMenuByKey } from "./open-menu";
import { unfit } from "./row-actions";
import { cardsOfSelection, noCard } from "./selected-cards";
import { TIDY_ACTIONS } from "./tidy-actions";
import type { AddContext, Blocked, UserAction } from "./user-action";
import { withPart } from "./with-part";

const readOnlyOrNoCard = (state: ModelState) => readOnly(state) ?? noCard(state);

/** The browser makes an event of these keys itself; the board answers to that. */
const byBrowser = (key: string) => ({ shortcuts: [{ key, mod: true }], byBrowser: true }) as const;

/** What is done with cards on the board. */
export const BOARD_ACTIONS: readonly UserAction[] = [
  defineAction({
    id: "copy",
    group: "edit",
    screens: ON_BOARD,
    ...byBrowser("c"),
    blockedBy: noCard,
    run: ({ store }) => give(copySelected(store.getState())),
  }),
  defineAction({
    id: "cut",
    group: "edit",
    screens: ON_BOARD,
    ...byBrowser("x"),
    blockedBy: readOnlyOrNoCard,
    run: ({ store }) => {
      // Deleted only when they are safe on the clipboard.
      if (give(copySelected(store.getState()))) cutSelected(store.getState());
    },
  }),
  defineAction({
    id: "paste",
    group: "edit",
    screens: ON_BOARD,
    ...byBrowser("v"),
    blockedBy: (state) => readOnly(state) ?? clipboardClosed(),
    run: (context) =>
      withPart(
        context.store,
        PASTING,
        ({ pasteText }) => void pasteFromClipboard(context, pasteText),
      ),
  }),
  defineAction({
    id: "duplicate",
    group: "edit",
    shortcuts: [{ key: "d", mod: true }],
    scope: "board",
    screens: ON_BOARD,
    blockedBy: readOnlyOrNoCard,
    run: ({ store }) =>
      withPart(store, PASTING, ({ duplicateSelected }) => duplicateSelected(store.getState())),
  }),
  defineAction({
    id: "select-all",
    group: "edit",
    shortcuts: [{ key: "a", mod: true }],
    scope: "board",
    screens: ON_BOARD,
    run: ({ store }) => selectAll(store.getState()),
  }),
  defineAction({
    id: "toggle-selecting",
    group: "view",
    shortcuts: [{ key: "v" }],
    screens: ON_BOARD,
    run: ({ store }) => store.getState().toggleSelecting(),
  }),
  ...ARRANGE_ACTIONS,
  ...FOCUS_ACTIONS,
  ...TIDY_ACTIONS,
  ...FRAME_ACTIONS,
  defineAction({
    id: "rename",
    group: "edit",
    shortcuts: [{ key: "F2" }],
    scope: "things",
    screens: BESIDE_DETAILS,
    blockedBy: (state) => readOnly(state) ?? unfit(state, "rename") ?? notOne(state),
    run: ({ store }) => rename(store.getState()),
  }),
  defineAction({
    id: "shelve-selected",
    group: "edit",
    screens: ON_BOARD,
    blockedBy: readOnlyOrNoCard,
    run: ({ store }) => shelveSelected(store.getState()),
  }),
  defineAction({
    id: "open-menu",
    group: "view",
    shortcuts: [{ key: "F10", shift: true }, { key: "ContextMenu" }],
    screens: ON_BOARD,
    run: ({ store }) => openMenuByKey(store),
  }),
];

function give(text: string | null): boolean {
  return text !== null && writeClipboard(text);
}

/** Pages on plain http may not read the clipboard unasked; the key works everywhere. */
function clipboardClosed(): Blocked | null {
  const canRead = typeof navigator !== "undefined" && "clipboard" in navigator;
  return canRead ? null : "paste-by-key";
}

async function pasteFromClipboard(
  context: AddContext,
  pasteText: (context: AddContext, text: string) => void,
): Promise<void> {
  try {
    pasteText(context, await navigator.clipboard.readText());
  } catch {
    // Somebody has told the browser not to.
    context.store.getState().tell({ kind: "problem", problem: { kind: "clipboard-refused" } });
  }
}

function selectAll(state: ModelState): void {
  const { readModel, shownIds, select } = state;
  const frameIds = readModel.of.frame.map(({ id }) => id);
  select([...boardCardIds(readModel, shownIds, new Set()), ...frameIds]);
}

function notOne({ selectedIds, readModel }: ModelState): Blocked | null {
  const [id, another] = selectedIds;
  const record = another === undefined ? readModel.byId.get(id ?? "") : undefined;
  return record && "title" in record ? null : "not-one-selected";
}

function rename({ selectedIds, editTitle, outline }: ModelState): void {
  const [id] = selectedIds;
  if (outline) outline.act("rename");
  else editTitle(id ?? null);
}

function shelveSelected(state: ModelState): void {
  const ids = cardsOfSelection(state);
  if (!state.execute(shelveCards(state.readModel, { ids }), "shelve")) return;
  for (const id of ids) state.hideCard(id);
  state.select([]);
}
