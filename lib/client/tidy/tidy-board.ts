import { moveCards } from "../commands/move-cards";
import { newRecordId } from "../ids";
import type { ModelStore } from "../model-store";
import { runTidy } from "./run-tidy";
import { tidyInputOf } from "./tidy-input-of";

/** Cards that were deleted meanwhile are left out; all others move in one gesture. */
export async function tidy(store: ModelStore): Promise<void> {
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
