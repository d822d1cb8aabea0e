import { describe, expect, it } from "vitest";

import type { RecordInput } from "@/lib/model/record";

import { aRanking, anAttackFigure, anItem } from "../testing/rankings";
import { someModel } from "../testing/records";
import { boardCardIds, shelfOf } from "./board-cards";
import { growShown, openingIds } from "./opening-cards";

const manyAttacks: RecordInput[] = Array.from({ length: 30 }, (_, i) => ({
  kind: "attack",
  id: `B${String(i)}`,
  title: "Another",
}));
const manyDefenses: RecordInput[] = Array.from({ length: 30 }, (_, i) => ({
  kind: "defense",
  id: `C${String(i)}`,
  title: "Another",
}));

describe("the cards a board opens with", () => {
  it("are the asset, the attacks by what they cost, and what the list says to do", () => {
    const ranking = aRanking({
      attacks: [anAttackFigure("A1", 5), anAttackFigure("A2", 50)],
      items: [anItem({ defenseIds: ["D2"] }), anItem({ defenseIds: ["D1"], rank: 2 })],
      stopAfterRank: 1,
    });

    expect(openingIds(someModel(), ranking)).toEqual(["S1", "A2", "A1", "D2"]);
  });

  it("without a stop line take the defenses down to the last that is to be done now", () => {
    const ranking = aRanking({
      items: [
        anItem({ defenseIds: ["D3"], band: "now" }),
        anItem({ defenseIds: ["D1"], band: "next" }),
        anItem({ defenseIds: ["D2"], band: "now" }),
      ],
    });

    expect(openingIds(someModel(), ranking).slice(-3)).toEqual(["D3", "D1", "D2"]);
  });

  it("are never more than twelve", () => {
    const model = someModel(...manyAttacks, ...manyDefenses);
    const items = manyDefenses.map(({ id }) => anItem({ defenseIds: [id] }));
    const ranking = aRanking({ items, stopAfterRank: 30 });

    expect(openingIds(model, ranking)).toHaveLength(12);
  });
});

describe("a board that is open", () => {
  const above = (id: string) =>
    aRanking({ items: [anItem({ defenseIds: [id] })], stopAfterRank: 1 });

  it("takes in what comes above the line, and lets nothing go that sinks below it", () => {
    const shown = new Set(openingIds(someModel(), above("D1")));

    const next = growShown(shown, someModel(), above("D2"));

    expect([...next]).toEqual([...shown, "D2"]);
  });

  it("lets deleted cards go", () => {
    const shown = new Set(["S1", "A1", "gone"]);

    expect([...growShown(shown, someModel(), aRanking())]).not.toContain("gone");
  });

  it("is the same set when nothing changed, so that nothing is drawn anew", () => {
    const shown = new Set(openingIds(someModel(), aRanking()));

    expect(growShown(shown, someModel(), aRanking())).toBe(shown);
  });

  it("shows a card that somebody placed, and while something is selected the cards it is seen on", () => {
    const model = someModel({ kind: "position", id: "Z1", recordId: "D3", x: 0, y: 0 });

    const ids = boardCardIds(model, new Set(["S1"]), new Set(["D1", "A1>F1", "E1"]));

    expect(ids).toEqual(["S1", "D3", "D1", "A1"]);
  });
});

describe("the shelf", () => {
  it("holds what is not on the board, best first, with the ways that exclude each other apart", () => {
    const model = someModel(
      { kind: "group", id: "G1", title: "Where it is kept" },
      { kind: "group", id: "G2", title: "Alike", mode: "family" },
      { kind: "defense", id: "P1", title: "In a vault", groupIds: ["G1"] },
      { kind: "defense", id: "D2", title: "A second factor", groupIds: ["G2"] },
    );

    const ranking = aRanking({ items: [anItem({ defenseIds: ["D3"] })] });

    const shelf = shelfOf(model, ranking, new Set(["S1", "A1", "D1"]));

    expect(shelf.alternatives.map(({ id }) => id)).toEqual(["P1"]);
    expect(shelf.defenses.map(({ id }) => id)).toEqual(["D3", "D2"]);
    expect(shelf.attacks.map(({ id }) => id)).toEqual(["A2"]);
    expect(shelf.count).toBe(5);
  });
});
