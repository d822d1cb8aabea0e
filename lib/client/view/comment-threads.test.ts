import { describe, expect, it } from "vitest";

import { someModel } from "../testing/records";
import {
  allCounts,
  commentThreads,
  inOrder,
  listedComments,
  threadCounts,
} from "./comment-threads";

const comment = (id: string, recordId: string, resolved = false) =>
  ({ kind: "comment", id, recordId, text: id, ...(resolved && { resolved }) }) as const;
const model = someModel(
  comment("K1", "A1"),
  comment("K2", "A1"),
  comment("K3", "A1", true),
  comment("K4", "D1"),
);

describe("the mark on a card", () => {
  it("counts what is open and what of it is new in this browser", () => {
    expect(threadCounts(model, new Set(["K1"]), "A1")).toEqual({ open: 2, unread: 1 });
    expect(threadCounts(model, new Set(), "D1")).toEqual({ open: 1, unread: 1 });
    expect(threadCounts(model, new Set(), "D2")).toEqual({ open: 0, unread: 0 });
    expect(allCounts(model, new Set(["K1", "K4"]))).toEqual({ open: 3, unread: 1 });
  });
});

describe("a thread", () => {
  it("holds the comments on one record, oldest first, with what is not dated yet at its end", () => {
    const times = new Map([
      ["K1", "2026-11-25T12:00:00Z"],
      ["K3", "2026-11-25T11:00:00Z"],
    ]);
    const thread = commentThreads(model).get("A1") ?? [];

    expect(inOrder(thread, (id) => times.get(id)).map(({ id }) => id)).toEqual(["K3", "K1", "K2"]);
  });
});

describe("the list", () => {
  it.each([
    ["open", ["K1", "K2", "K4"]],
    ["unread", ["K2", "K4"]],
    ["all", ["K1", "K2", "K3", "K4"]],
  ] as const)("of %s comments", (filter, ids) => {
    expect(listedComments(model, new Set(["K1"]), filter).map(({ id }) => id)).toEqual(ids);
  });
});
