import { describe, expect, it } from "vitest";

import { NO_OUTBOX } from "./outbox/outbox";
import { aStore, setTitle } from "./testing/a-store";

describe("how much is saved", () => {
  it("counts what waits while nobody answers", async () => {
    const { store, answer } = aStore();
    store.getState().dispatch(setTitle("One"), "rename");
    store.getState().dispatch(setTitle("Two"), "rename");

    await answer({ kind: "unreachable", retryAfterMs: null });

    expect(store.getState().saveState).toEqual({
      kind: "offline",
      waiting: 2,
      kept: 0,
    });
  });

  it("counts as kept on this device what is written there", async () => {
    const outbox = { ...NO_OUTBOX, isKeeping: true, writing: 0 };
    const { store, answer, connection } = aStore({ outbox });
    store.getState().dispatch(setTitle("One"), "rename");
    await answer({ kind: "unreachable", retryAfterMs: null });
    outbox.writing = 1;
    store.getState().dispatch(setTitle("Two"), "rename");
    expect(store.getState().saveState).toEqual({ kind: "offline", waiting: 2, kept: 1 });

    outbox.writing = 0;
    connection.noteKeeping();

    expect(store.getState().saveState).toEqual({ kind: "offline", waiting: 2, kept: 2 });
  });
});
