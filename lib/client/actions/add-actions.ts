import type { CardKind } from "../commands/problem";
import { addCard } from "./add-card";
import { BESIDE_DETAILS, defineAction, readOnly } from "./define-action";
import type { UserAction } from "./user-action";

function adding(kind: CardKind, key: string): UserAction {
  return defineAction({
    id: `add-${kind}`,
    group: "add",
    shortcuts: [{ key }],
    screens: BESIDE_DETAILS,
    blockedBy: readOnly,
    run: (context) => addCard(kind, context),
  });
}

/** What brings something new into the model. */
export const ADD_ACTIONS: readonly UserAction[] = [
  adding("asset", "1"),
  adding("attacker", "2"),
  adding("attack", "3"),
  adding("defense", "4"),
  defineAction({
    id: "open-library",
    group: "add",
    shortcuts: [{ key: "l" }],
    scope: "page",
    blockedBy: readOnly,
    run: ({ store }) => store.getState().showLibrary(true),
  }),
];
