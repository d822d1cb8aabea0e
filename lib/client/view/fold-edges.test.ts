import { describe, expect, it } from "vitest";

import { aRanking } from "../testing/rankings";
import { someModel } from "../testing/records";
import { type BoardEdge, boardEdges, edgeLook } from "./board-edges";
import { foldEdges, isBundle } from "./fold-edges";

const model = someModel({
  kind: "effect",
  id: "E3",
  defenseId: "D1",
  targetId: "A2",
  share: { mid: 0.2 },
});
const edges = boardEdges(model, new Set(["A1", "A2", "D1", "D2", "S1", "T1"]));
const brief = (folded: readonly BoardEdge[]) =>
  folded.map(({ id, sourceId, targetId }) => `${id}: ${sourceId} to ${targetId}`).sort();

describe("lines of a folded frame", () => {
  it("stay as they are while nothing is folded", () => {
    expect(foldEdges(edges, new Map())).toBe(edges);
  });

  it("run to its box, several of one kind as one, and none within it", () => {
    const folded = foldEdges(
      edges,
      new Map([
        ["A1", "B1"],
        ["A2", "B1"],
        ["T1", "B1"],
      ]),
    );

    expect(brief(folded)).toEqual([
      "E2: D2 to B1",
      "folded leads-to B1 S1: B1 to S1",
      "folded stops D1 B1: D1 to B1",
    ]);
    expect(folded.map(isBundle).filter(Boolean)).toHaveLength(2);
  });

  it("look as strong as the strongest of them", () => {
    const [bundle] = foldEdges(
      edges,
      new Map([
        ["A1", "B1"],
        ["A2", "B1"],
      ]),
    ).filter(({ id }) => id === "folded leads-to B1 S1");
    const losses = { A1: 10, A2: 40 };
    const ranking = aRanking({
      attacks: Object.entries(losses).map(([id, expectedLossPerYear]) => ({
        id,
        ratePerYear: 1,
        successNow: 1,
        expectedLossPerYear,
        complete: true,
      })),
    });

    expect(bundle && edgeLook(model, ranking, bundle)).toMatchObject({ width: 6, share: null });
  });
});
