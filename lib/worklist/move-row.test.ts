import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { placesAfterMove } from "./move-row";
import { applyOverrides, type ShownRow } from "./overrides";
import type { RankedItem } from "./ranking";

const items = [1, 2, 3, 4, 5].map((rank): RankedItem => ({
  rank,
  defenseIds: [`D${String(rank)}`],
  band: "now",
  gain: 1,
  gainAlone: 1,
  cost: 1,
  score: 1,
  points: 0,
  residualAfter: 1,
  receipt: [],
  explanation: "",
}));

/** The list after some moves, each written down as a command would. */
function afterMoves(moves: readonly (readonly [from: number, to: number])[]): ShownRow[] {
  return moves.reduce(
    (rows, [from, to]) => shownAfter(rows, from, to),
    applyOverrides({ items }, []),
  );
}

function shownAfter(rows: readonly ShownRow[], from: number, to: number): ShownRow[] {
  return applyOverrides(
    { items },
    placesAfterMove(rows, from, to).map(({ row, beforeId }) => ({
      kind: "override" as const,
      id: `O-${row.item.defenseIds.join()}`,
      defenseId: row.item.defenseIds[0] ?? "",
      place: beforeId === null ? undefined : { before: beforeId },
      reason: undefined,
    })),
  );
}

function idsOf(rows: readonly ShownRow[]): string {
  return rows.map(({ item }) => item.defenseIds.join()).join(" ");
}

function movedIn(rows: readonly ShownRow[]): string {
  return idsOf(rows.filter(({ moved }) => moved !== null));
}

describe(placesAfterMove, () => {
  it("writes down one row that moves up", () => {
    const rows = afterMoves([[3, 1]]);

    expect(idsOf(rows)).toBe("D1 D4 D2 D3 D5");
    expect(movedIn(rows)).toBe("D4");
  });

  it("writes down a row that moves to the end", () => {
    expect(idsOf(afterMoves([[0, 4]]))).toBe("D2 D3 D4 D5 D1");
  });

  it("forgets a row that comes back to where its numbers put it", () => {
    const rows = afterMoves([
      [3, 1],
      [1, 2],
      [2, 3],
    ]);

    expect(idsOf(rows)).toBe("D1 D2 D3 D4 D5");
    expect(movedIn(rows)).toBe("");
  });

  it("puts a row between another that moved and the one that it stands before", () => {
    const rows = afterMoves([
      [3, 0],
      [4, 1],
    ]);

    expect(idsOf(rows)).toBe("D4 D5 D1 D2 D3");
    expect(movedIn(rows)).toBe("D4 D5");
  });

  it("shows after any moves just what was asked for, and marks only rows that were moved", () => {
    const place = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { maxLength: 8 }), (moves) => {
        let order = items.map(({ defenseIds }) => defenseIds.join());
        let rows = applyOverrides({ items }, []);
        const touched = new Set<string>();
        for (const [from, to] of moves) {
          const id = order[from] ?? "";
          touched.add(id);
          order = order.toSpliced(from, 1).toSpliced(to, 0, id);
          rows = shownAfter(rows, from, to);
          expect(idsOf(rows)).toBe(order.join(" "));
        }
        for (const id of movedIn(rows).split(" ").filter(Boolean)) expect(touched).toContain(id);
      }),
    );
  });
});
