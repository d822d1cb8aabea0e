import type { ModelState } from "../model-state";
import { BESIDE_DETAILS, defineAction, ON_BOARD, unselected } from "./define-action";
import type { Shortcut } from "./shortcut";
import type { ActionId, UserAction } from "./user-action";

const ZOOM_STEP = 1.25;

function onBoard(id: ActionId, shortcut: Shortcut, run: (state: ModelState) => void): UserAction {
  return defineAction({
    id,
    group: "view",
    shortcuts: [shortcut],
    screens: ON_BOARD,
    run: ({ store }) => run(store.getState()),
  });
}

/** What only looks elsewhere. */
export const VIEW_ACTIONS: readonly UserAction[] = [
  defineAction({
    id: "open-details",
    group: "view",
    shortcuts: [{ key: "Enter" }],
    screens: BESIDE_DETAILS,
    blockedBy: unselected,
    run: ({ store }) => openDetails(store.getState()),
  }),
  defineAction({
    id: "show-work-list",
    group: "view",
    shortcuts: [{ key: "w" }],
    screens: BESIDE_DETAILS,
    run: ({ store }) => store.getState().openPanel("worklist"),
  }),
  onBoard("toggle-shelf", { key: "s" }, (state) => state.toggleShelf()),
  onBoard("zoom-in", { key: "+" }, ({ canvas }) => canvas?.zoomBy(ZOOM_STEP)),
  onBoard("zoom-out", { key: "-" }, ({ canvas }) => canvas?.zoomBy(1 / ZOOM_STEP)),
  onBoard("zoom-to-fit", { key: "0" }, ({ canvas }) => canvas?.fit()),
  defineAction({
    id: "show-people",
    group: "view",
    blockedBy: ({ hasCompany }) => (hasCompany ? null : "nobody-here"),
    run: ({ store }) => store.getState().showPeople(true),
  }),
  defineAction({
    id: "stop-following",
    group: "view",
    blockedBy: ({ followedId }) => (followedId === null ? "not-following" : null),
    run: ({ store }) => store.getState().follow(null),
  }),
  defineAction({
    id: "show-shortcuts",
    group: "view",
    shortcuts: [{ key: "?" }, { key: "/", mod: true }],
    run: ({ store }) => store.getState().showOverlay("shortcuts"),
  }),
];

function openDetails(state: ModelState): void {
  const [id] = state.selectedIds;
  state.openPanel("details");
  state.startNaming(id ?? null);
}
