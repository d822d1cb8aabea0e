import { guidePath, helpPath, type Screen, screenPath } from "../screen";
import { defineAction, readOnly } from "./define-action";
import type { UserAction } from "./user-action";

function goingTo(screen: Screen, key: string): UserAction {
  return defineAction({
    id: `go-${screen}`,
    group: "go",
    shortcuts: [{ key, after: "g" }],
    scope: "page",
    run: ({ store, navigate }) => navigate(screenPath(store.getState().modelId, screen)),
  });
}

/** What leads to something else: any action or record by its name, or another screen. */
export const GO_ACTIONS: readonly UserAction[] = [
  defineAction({
    id: "open-palette",
    group: "go",
    shortcuts: [{ key: "k", mod: true }],
    scope: "anywhere",
    run: ({ store }) => store.getState().showOverlay("palette"),
  }),
  defineAction({
    id: "find-record",
    group: "go",
    shortcuts: [{ key: "/" }, { key: "f", mod: true }],
    // Elsewhere Ctrl+F finds in the page, which a canvas has no use for.
    scope: "board",
    run: ({ store }) => store.getState().showOverlay("find"),
  }),
  goingTo("board", "b"),
  goingTo("outline", "o"),
  goingTo("worklist", "w"),
  goingTo("compare", "c"),
  defineAction({
    id: "guide-me",
    group: "go",
    blockedBy: readOnly,
    run: ({ store, navigate }) => navigate(guidePath(store.getState().modelId)),
  }),
  defineAction({
    id: "open-help",
    group: "go",
    shortcuts: [{ key: "h", after: "g" }],
    scope: "page",
    run: ({ store, navigate }) => navigate(helpPath(store.getState().modelId)),
  }),
];
