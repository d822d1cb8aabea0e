import { TIDYING } from "../later-parts";
import { defineAction, ON_BOARD, readOnly } from "./define-action";
import type { UserAction } from "./user-action";
import { withPart } from "./with-part";

/** What lays the board out anew. */
export const TIDY_ACTIONS: readonly UserAction[] = [
  defineAction({
    id: "tidy",
    group: "edit",
    shortcuts: [{ key: "t" }],
    screens: ON_BOARD,
    blockedBy: (state) => readOnly(state) ?? (state.cancelTidy ? "already-tidying" : null),
    run: ({ store }) => withPart(store, TIDYING, ({ tidy }) => void tidy(store)),
  }),
];
