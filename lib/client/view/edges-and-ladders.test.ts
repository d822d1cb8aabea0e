import { describe, expect, it } from "vitest";

import { aRanking, anAttackFigure } from "../testing/rankings";
import { someModel } from "../testing/records";
import { boardEdges, type BoardEdge, edgeLook } from "./board-edges";
import { LADDERS, nextRung, rungOf, valueOfRung } from "./ladders";

const ON_BOARD = new Set(["S1", "A1", "A2", "T1", "D1", "D2"]);
const edge = (id: string, kind: BoardEdge["kind"], sourceId: string, targetId: string) => ({
  id,
  kind,
  sourceId,
  targetId,
});

describe("the lines of the board", () => {
  it("join attacks with the asset whose failure they lead to, attackers and defenses with attacks", () => {
    const edges = boardEdges(someModel(), ON_BOARD);

    expect(edges).toEqual([
      edge("A1>F1", "leads-to", "A1", "S1"),
      edge("T1>A1", "carries-out", "T1", "A1"),
      edge("A2>F1", "leads-to", "A2", "S1"),
      edge("E1", "stops", "D1", "A1"),
      edge("E2", "stops", "D2", "A1"),
    ]);
  });

  it("leave out those whose other end waits on the shelf", () => {
    expect(boardEdges(someModel(), new Set(["A1", "D1"]))).toEqual([
      edge("E1", "stops", "D1", "A1"),
    ]);
  });

  it("take an effect on a folded step to the attack, and on a drawn step to the step", () => {
    const model = someModel(
      { kind: "attack", id: "A2", title: "Read it", rootStepId: "X1" },
      { kind: "step", id: "X1", title: "Reach it", attackId: "A2" },
      { kind: "effect", id: "E3", defenseId: "D1", targetId: "X1", share: { mid: -0.2 } },
    );

    expect(boardEdges(model, ON_BOARD)).toContainEqual(edge("E3", "worsens", "D1", "A2"));
    expect(boardEdges(model, new Set([...ON_BOARD, "X1"]))).toEqual(
      expect.arrayContaining([
        edge("E3", "worsens", "D1", "X1"),
        edge("A2>X1", "part-of", "X1", "A2"),
      ]),
    );
  });

  it("are as wide as the risk that is left: 6 for the most expensive attack, 1 for none", () => {
    const ranking = aRanking({
      attacks: [anAttackFigure("A1", 50), anAttackFigure("A2", 25), anAttackFigure("A3", 0)],
    });
    const width = (id: string) =>
      edgeLook(someModel(), ranking, {
        id: `${id}>F1`,
        kind: "leads-to",
        sourceId: id,
        targetId: "S1",
      }).width;

    expect([width("A1"), width("A2"), width("A3")]).toEqual([6, 3.5, 1]);
  });

  it("show an effect of less than a tenth only when one looks at it, an unknown one always", () => {
    const model = someModel({ kind: "effect", id: "E3", defenseId: "D1", targetId: "A2" });
    const look = (id: string) =>
      edgeLook(model, aRanking(), { id, kind: "stops", sourceId: "D1", targetId: "A1" });

    expect(look("E1")).toMatchObject({ share: 0.5, isMinor: false, isIdea: true });
    expect(look("E2")).toMatchObject({ share: 0.05, isMinor: true });
    expect(look("E3")).toMatchObject({ share: null, isMinor: false });
  });

  it("are solid when the defense is chosen, and marked when a condition makes it void", () => {
    const model = someModel({
      kind: "defense",
      id: "D1",
      title: "Chosen",
      status: "planned",
      conditions: [{ text: "never tested", role: "void-if", ticked: true }],
    });

    expect(
      edgeLook(model, aRanking(), { id: "E1", kind: "stops", sourceId: "D1", targetId: "A1" }),
    ).toMatchObject({ isIdea: false, isVoid: true });
  });
});

describe("a ladder", () => {
  it("has the rungs of the method", () => {
    expect(LADDERS.ratePerYear).toEqual([0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10]);
    expect(LADDERS.share).toEqual([0, 0.25, 0.5, 0.75, 0.9, 0.98]);
  });

  it("places a value between its rungs, by factors where both are above 0", () => {
    expect(rungOf("ratePerYear", 0.1)).toBe(3);
    expect(rungOf("ratePerYear", Math.sqrt(0.01 * 0.03))).toBeCloseTo(1.5, 10);
    expect(rungOf("share", 0.125)).toBeCloseTo(0.5, 10);
    expect(rungOf("ratePerYear", 0.0001)).toBe(0);
    expect(rungOf("ratePerYear", 500)).toBe(7);
  });

  it("goes back from every rung to its value", () => {
    for (const value of LADDERS.effortDays) {
      expect(valueOfRung("effortDays", rungOf("effortDays", value))).toBe(value);
    }
  });

  it("raises a value that is between rungs to the next rung, not past it", () => {
    expect(nextRung("ratePerYear", 0.010954, 1)).toBe(0.03);
    expect(nextRung("ratePerYear", 0.010954, -1)).toBe(0.01);
    expect(nextRung("ratePerYear", 0.03, 1)).toBe(0.1);
    expect(nextRung("ratePerYear", 10, 1)).toBeNull();
    expect(nextRung("share", null, 1)).toBe(0);
  });
});
