import { describe, expect, it } from "vitest";

import { aStore } from "./testing/a-store";

describe("more notices than there is room for", () => {
  const typed = (text: string) =>
    ({ kind: "problem", problem: { kind: "record-is-gone", id: "A1", typed: text } }) as const;

  it("keep what somebody typed, and let the oldest of the others go", () => {
    const { store } = aStore();
    const { tell } = store.getState();
    tell(typed("first"));
    tell({ kind: "dropped-files" });
    tell({ kind: "set-back" });
    tell(typed("second"));
    expect(store.getState().notices).toMatchObject([
      typed("first"),
      { kind: "set-back" },
      typed("second"),
    ]);

    tell(typed("third"));
    tell(typed("fourth"));
    tell({ kind: "dropped-files" });
    expect(store.getState().notices).toMatchObject([
      ...["first", "second", "third", "fourth"].map(typed),
      { kind: "dropped-files" },
    ]);
  });
});
