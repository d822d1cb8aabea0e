import { defineAction, ON_BOARD, readOnly } from "./define-action";
import type { UserAction } from "./user-action";

/** What lays the board out anew. */
export const TIDY_ACTIONS: readonly UserAction[] = [
  defineAction({
    id: "tidy",
    group: "edit",
    shortcuts: [{ key: "t" }],
    screens: ON_BOARD,
    blockedBy: (state) => readOnly(state) ?? (state.cancelTidy ? "already-tidying" : null),
    run: ({ store }) => void import("../tidy/tidy-board").then(({ tidy }) => tidy(store)),
  }),
];
