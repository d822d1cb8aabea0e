import { describe, expect, it } from "vitest";
import { createStore } from "zustand/vanilla";

import type { ModelState } from "../model-state";
import { createCommentsSlice, type CommentsSlice } from "./comments-slice";

/** The slice over a storage that is a variable. */
function aBrowser(stored: ReadonlySet<string> | null) {
  let saved = stored;
  let tell: (ids: ReadonlySet<string>) => void = () => undefined;
  const open = (present: readonly string[]) =>
    createStore<CommentsSlice>((set) => {
      // The slice sets nothing but its own fields.
      const setModel = set as Parameters<typeof createCommentsSlice>[0] & typeof set;
      const port = {
        load: () => saved,
        save: (ids: ReadonlySet<string>) => void (saved = ids),
        onOthers: (run: typeof tell) => void (tell = run),
      };
      return createCommentsSlice(setModel, port, present);
    });
  return { open, saved: () => [...(saved ?? [])], tell: (...ids: string[]) => tell(new Set(ids)) };
}

const seenIn = (store: { getState: () => Pick<ModelState, "seenCommentIds"> }) => [
  ...store.getState().seenCommentIds,
];

describe("what somebody has seen", () => {
  it("is everything that is there on the first visit, and nothing that comes later", () => {
    const browser = aBrowser(null);

    expect(seenIn(browser.open(["K1", "K2"]))).toEqual(["K1", "K2"]);
    expect(seenIn(browser.open(["K1", "K2", "K3"]))).toEqual(["K1", "K2"]);
  });

  it("is remembered when a thread is looked at", () => {
    const browser = aBrowser(new Set(["K1"]));
    const store = browser.open([]);

    store.getState().seeComments(["K1", "K2"]);

    expect(browser.saved()).toEqual(["K1", "K2"]);
    expect(seenIn(store)).toEqual(["K1", "K2"]);
  });

  it("includes what another page of this browser has seen", () => {
    const browser = aBrowser(new Set(["K1"]));
    const store = browser.open([]);

    browser.tell("K2");

    expect(seenIn(store)).toEqual(["K1", "K2"]);
  });
});

describe("who wrote a comment", () => {
  const by = (name: string) => ({ personId: name, name });
  const at = "2026-01-01T00:00:00.000Z";

  it("is forgotten where it is no longer sure, to be asked for", () => {
    const store = aBrowser(null).open([]);
    const told = ["K1", "K2"].map((id) => ({ id, at, by: by("Ana"), mine: false }));
    store.getState().learnAuthorships(told);
    store.getState().learnAuthorships([], ["K1"]);

    expect([...store.getState().authorships.keys()]).toEqual(["K2"]);
  });
});
