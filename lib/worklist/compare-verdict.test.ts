import { describe, expect, it } from "vitest";

import type { AlternativeRow, GroupMatrix } from "./compare-group";
import { withPlaces } from "./compare-places";
import { verdictOf } from "./compare-verdict";

const CLOSE_BELOW = 10;

function aMatrix(
  nets: Readonly<Record<string, number | null>>,
  comparedBy: "net" | "risk" = "net",
) {
  const rows = Object.entries(nets).map(([id, net]): Omit<AlternativeRow, "place"> => ({
    id,
    riskLeft: 1000 - (net ?? 0),
    removed: net ?? 0,
    cost: net === null ? null : 0,
    net,
    points: 0,
    breakEvenRho: null,
    shares: [],
  }));
  const matrix: GroupMatrix = {
    groupId: "G",
    riskWithout: 1000,
    comparedBy,
    closeBelow: CLOSE_BELOW,
    columns: [],
    rows: withPlaces(rows, comparedBy, CLOSE_BELOW),
    plannedIds: [],
  };
  return matrix;
}

const inPlace = (wanted?: string) => (id: string) => id === wanted;

describe("the verdict", () => {
  it("keeps what is in place where it comes first, and says by how much the next loses", () => {
    const verdict = verdictOf(aMatrix({ now: -4, tool: -50, other: -90 }), inPlace("now"));

    expect(verdict).toMatchObject({ kind: "keep", id: "now", othersLose: true });
    expect(verdict).toMatchObject({ next: { id: "tool", net: -50 } });
  });

  it("does not claim that the others lose where one only gains less", () => {
    const verdict = verdictOf(aMatrix({ now: 90, tool: 50, other: -90 }), inPlace("now"));

    expect(verdict).toMatchObject({ kind: "keep", othersLose: false });
  });

  it("names the one that comes out ahead of what is in place", () => {
    const verdict = verdictOf(aMatrix({ now: -4, tool: 50 }), inPlace("now"));

    expect(verdict).toMatchObject({ kind: "choose", row: { id: "tool" }, over: { id: "now" } });
  });

  it("ranks nothing among those that differ by less than the estimates can tell", () => {
    const verdict = verdictOf(aMatrix({ a: 50, b: 45, now: 12 }), inPlace("now"));

    expect(verdict).toEqual({ kind: "close", ids: ["a", "b"] });
  });

  it("keeps what is in place where the first are no better as far as the estimates can tell", () => {
    const verdict = verdictOf(aMatrix({ a: -4, now: -9, d: -90 }), inPlace("now"));

    expect(verdict).toMatchObject({ kind: "keep", id: "now", closeIds: ["a"], othersLose: true });
  });

  it("says so where nothing is in place and even the first does not pay", () => {
    expect(verdictOf(aMatrix({ a: -50, b: -80 }), inPlace()).kind).toBe("none-pays");
    expect(verdictOf(aMatrix({ a: 50, b: -80 }), inPlace()).kind).toBe("choose");
  });

  it("gives none where no alternative has a cost", () => {
    expect(verdictOf(aMatrix({ a: null, b: null }), inPlace("a")).kind).toBe("unknown");
  });

  it("goes by the least risk in points", () => {
    expect(verdictOf(aMatrix({ a: 0, b: 40 }, "risk"), inPlace("a"))).toEqual({
      kind: "least-risk",
      ids: ["b"],
    });
  });
});

describe("the places", () => {
  it("are shared by neighbours close to the first of them, never by a long chain", () => {
    const { rows } = aMatrix({ a: 50, b: 44, c: 38, d: null });

    expect(rows.map(({ id, place }) => [id, place])).toEqual([
      ["a", { from: 1, to: 2 }],
      ["b", { from: 1, to: 2 }],
      ["c", { from: 3, to: 3 }],
      ["d", null],
    ]);
  });

  it("are all their own where a difference is exactly the limit", () => {
    const { rows } = aMatrix({ a: 50, b: 40 });

    expect(rows.map(({ place }) => place?.to)).toEqual([1, 2]);
  });
});
