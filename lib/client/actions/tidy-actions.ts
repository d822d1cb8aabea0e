import { moveCards } from "../commands/move-cards";
import { newRecordId } from "../ids";
import type { ModelStore } from "../model-store";
import { runTidy } from "../tidy/run-tidy";
import { tidyInputOf } from "../tidy/tidy-input-of";
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
    run: ({ store }) => void tidy(store),
  }),
];

/** Cards that were deleted meanwhile are left out; all others move in one gesture. */
async function tidy(store: ModelStore): Promise<void> {
  const aborter = new AbortController();
  store.getState().setTidying(() => aborter.abort());
  const places = await runTidy(tidyInputOf(store.getState()), aborter.signal);
  const { readModel, execute, canvas, tell, setTidying } = store.getState();
  setTidying(null);
  if (places) {
    const to = new Map([...places].filter(([id]) => readModel.byId.has(id)));
    execute(moveCards(readModel, { to, newId: newRecordId }), "tidy");
    canvas?.fitTo([]);
  } else if (!aborter.signal.aborted) {
    tell({ kind: "problem", problem: { kind: "tidy-failed" } });
  }
}
