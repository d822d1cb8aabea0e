import { describe, expect, it } from "vitest";

import type { BoardEdge } from "../view/board-edges";
import { createElementCache, slotsOf } from "./element-cache";

describe("made elements", () => {
  it("are the same objects while what they are made from says the same", () => {
    const cache = createElementCache((input: { id: string; x: number }) => ({ ...input }));
    const first = cache([
      { id: "A1", x: 1 },
      { id: "A2", x: 2 },
    ]);

    const second = cache([
      { id: "A2", x: 2 },
      { id: "A1", x: 5 },
    ]);

    expect(second[0]).toBe(first[1]);
    expect(second[1]).toEqual({ id: "A1", x: 5 });
  });
});

describe("lines that end at one card", () => {
  const layout = new Map([
    ["A1", { x: 0, y: 300 }],
    ["A2", { x: 0, y: 100 }],
    ["D1", { x: 50, y: 500 }],
    ["D2", { x: 400, y: 500 }],
  ]);
  const line = (id: string, kind: BoardEdge["kind"], sourceId: string, targetId: string) => ({
    id,
    kind,
    sourceId,
    targetId,
  });

  it("are numbered by the height they come from, so that arrows do not cross", () => {
    const slots = slotsOf(
      [line("a", "leads-to", "A1", "S1"), line("b", "leads-to", "A2", "S1")],
      layout,
    );

    expect([slots.get("b"), slots.get("a")]).toEqual([
      { index: 0, count: 2 },
      { index: 1, count: 2 },
    ]);
  });

  it("stand from the right to the left where they stop an attack, apart from other kinds", () => {
    const slots = slotsOf(
      [
        line("a", "stops", "D1", "A1"),
        line("b", "worsens", "D2", "A1"),
        line("c", "carries-out", "A2", "A1"),
      ],
      layout,
    );

    expect([slots.get("b")?.index, slots.get("a")?.index]).toEqual([0, 1]);
    expect(slots.get("c")).toEqual({ index: 0, count: 1 });
  });
});
