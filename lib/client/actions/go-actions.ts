import { type Screen, screenPath } from "../screen";
import { defineAction } from "./define-action";
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

/** What opens another screen of the model. */
export const GO_ACTIONS: readonly UserAction[] = [
  goingTo("board", "b"),
  goingTo("outline", "o"),
  goingTo("worklist", "w"),
  goingTo("compare", "c"),
];
