import { describe, expect, it } from "vitest";

import { itemKey, mainMove, movesBetween } from "./moves";
import { aRanking } from "./testing/a-ranking";
import { anItem } from "./testing/an-item";

const ranked = (...ids: string[]) =>
  ids.map((id, index) => anItem({ rank: index + 1, defenseIds: [id] }));
const attack = (id: string, expectedLossPerYear: number, ratePerYear = 1) => ({
  id,
  ratePerYear,
  successNow: 1,
  expectedLossPerYear,
  complete: true,
});

describe("what moved between two rankings", () => {
  it("names the attack whose risk changed most, and which way", () => {
    const before = aRanking({
      items: ranked("D1", "D2", "D3", "D8"),
      attacks: [attack("A1", 100), attack("A3", 50)],
    });
    const after = aRanking({
      items: ranked("D1", "D8", "D2", "D3"),
      attacks: [attack("A1", 101), attack("A3", 500)],
    });

    const moves = movesBetween(before, after);

    expect(moves.get("D8")).toEqual({
      key: "D8",
      from: 4,
      to: 2,
      cause: { kind: "attack", attackId: "A3", rose: true },
    });
    expect([...moves.keys()]).toEqual(["D8"]);
    expect(mainMove(moves)?.key).toBe("D8");
  });

  it("names the item that was done rather than the attack that it made cheaper", () => {
    const moves = movesBetween(
      aRanking({ items: ranked("D1", "D2", "D3", "D4"), attacks: [attack("A1", 100)] }),
      aRanking({ items: ranked("D1", "D4", "D3"), attacks: [attack("A1", 40)] }),
    );

    expect(moves.get("D4")).toMatchObject({
      from: 4,
      to: 2,
      cause: { kind: "left", defenseId: "D2" },
    });
  });

  it("names the item that came back", () => {
    const moves = movesBetween(
      aRanking({ items: ranked("D1", "D3", "D4"), attacks: [attack("A1", 40)] }),
      aRanking({ items: ranked("D2", "D4", "D1", "D3"), attacks: [attack("A1", 100)] }),
    );

    expect(moves.get("D4")?.cause).toEqual({ kind: "joined", defenseId: "D2" });
  });

  it("names the rate that was changed although an item joined because of it", () => {
    const moves = movesBetween(
      aRanking({ items: ranked("D1", "D3"), attacks: [attack("A1", 40, 0.1)] }),
      aRanking({ items: ranked("D3", "D2", "D1"), attacks: [attack("A1", 400, 1)] }),
    );

    expect(moves.get("D3")?.cause).toEqual({ kind: "attack", attackId: "A1", rose: true });
  });

  it("is silent on what is only renumbered because an item above was done", () => {
    const moves = movesBetween(
      aRanking({ items: ranked("D1", "D2", "D3") }),
      aRanking({ items: ranked("D2", "D3") }),
    );

    expect(moves.size).toBe(0);
  });

  it("names no attack when none changed", () => {
    const attacks = [attack("A1", 100)];
    const moves = movesBetween(
      aRanking({ items: ranked("D1", "D2"), attacks }),
      aRanking({ items: ranked("D2", "D1"), attacks }),
    );

    expect(moves.get("D2")?.cause).toBeNull();
  });

  it("tells the item that rose when two change places", () => {
    const moves = movesBetween(
      aRanking({ items: ranked("D1", "D2") }),
      aRanking({ items: ranked("D2", "D1") }),
    );

    expect(mainMove(moves)).toMatchObject({ key: "D2", from: 2, to: 1 });
  });

  it("tells the one that came nearest to the top, not the one that went farthest", () => {
    const moves = movesBetween(
      aRanking({ items: ranked("D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8") }),
      aRanking({ items: ranked("D1", "D3", "D2", "D8", "D4", "D5", "D6", "D7") }),
    );

    expect([...moves.keys()].sort()).toEqual(["D3", "D8"]);
    expect(mainMove(moves)).toMatchObject({ key: "D3", from: 3, to: 2 });
  });

  it("is silent on items that are new or gone", () => {
    const moves = movesBetween(
      aRanking({ items: ranked("D1", "D2") }),
      aRanking({ items: ranked("D1", "D3") }),
    );

    expect(moves.size).toBe(0);
    expect(mainMove(moves)).toBeNull();
  });

  it("knows a bundle again by what is in it", () => {
    expect(itemKey(["D1", "D2"])).toBe("D1+D2");
  });
});
