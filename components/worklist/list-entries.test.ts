import { describe, expect, it } from "vitest";

import { aReadModel } from "@/lib/scoring/testing/small-models";
import type { Band } from "@/lib/worklist/ranking";

import { listEntries } from "./list-entries";
import { aRanking } from "./testing/a-ranking";
import { anItem } from "./testing/an-item";
import { type WorkListRow, workListRows } from "./work-list-rows";

/** Rows 1 to 4 of the given bands, shown in the given order; numbers in `moved` were moved. */
function rowsOf(
  bands: readonly Band[],
  order: readonly number[],
  moved: readonly number[] = [],
): WorkListRow[] {
  const items = bands.map((band, at) =>
    anItem({ rank: at + 1, band, defenseIds: [`D${String(at + 1)}`] }),
  );
  const rows = workListRows(aRanking({ items }), aReadModel());
  return order.flatMap((rank) => {
    const row = rows[rank - 1];
    if (!row) return [];
    const mark = { overrideId: "O", reason: null, state: "moved" } as const;
    return [{ ...row, moved: moved.includes(rank) ? mark : null }];
  });
}

function printed(...args: Parameters<typeof listEntries>): string {
  return listEntries(...args)
    .map((entry) => {
      if (entry.kind === "row") return String(entry.row.item.rank);
      return entry.kind === "band" ? entry.band : entry.kind.toUpperCase();
    })
    .join(" ");
}

const BANDS: readonly Band[] = ["now", "now", "later", "later"];

describe(listEntries, () => {
  it("heads each band and draws the rule where the numbers say", () => {
    expect(printed(rowsOf(BANDS, [1, 2, 3, 4]), 2, null)).toBe("now 1 2 STOP later 3 4");
  });

  it("draws the rule before everything, or after it", () => {
    const none = rowsOf(["later", "later"], [1, 2]);
    expect(printed(none, 0, null)).toBe("STOP later 1 2");
    expect(printed(rowsOf(["now", "now"], [1, 2]), 2, null)).toBe("now 1 2 STOP");
  });

  it("ends with the rule where nothing says where to stop", () => {
    expect(printed(rowsOf(BANDS, [1, 2, 3, 4]), null, null)).toBe("now 1 2 later 3 4 STOP");
  });

  it("lets a moved row stand among others, and neither heading nor rule follows it", () => {
    expect(printed(rowsOf(BANDS, [4, 1, 2, 3], [4]), 2, null)).toBe("now 4 1 2 STOP later 3");
    expect(printed(rowsOf(BANDS, [2, 3, 1, 4], [1]), 2, null)).toBe("now 2 STOP later 3 1 4");
  });

  it("keeps a row that was moved to the end in the last band", () => {
    expect(printed(rowsOf(BANDS, [2, 3, 4, 1], [1]), 2, null)).toBe("now 2 STOP later 3 4 1");
  });

  it("says where the days end", () => {
    const rows = rowsOf(BANDS, [1, 2, 3, 4]);
    expect(printed(rows, 2, 1)).toBe("now 1 BUDGET 2 STOP later 3 4");
    expect(printed(rows, 2, 0)).toBe("BUDGET now 1 2 STOP later 3 4");
    expect(printed(rows, 2, 4)).toBe("now 1 2 STOP later 3 4");
  });

  it("is cut off before a row, with the rule only where it has come up", () => {
    const rows = rowsOf(BANDS, [1, 2, 3, 4]);
    expect(printed(rows, 2, null, 2)).toBe("now 1 2");
    expect(printed(rows, 2, null, 3)).toBe("now 1 2 STOP later 3");
    expect(printed(rows, null, null, 3)).toBe("now 1 2 later 3");
    expect(printed(rows, null, null, 4)).toBe("now 1 2 later 3 4 STOP");
  });

  it("says above its first row that a run is too close to call, below heading and rule", () => {
    const rows = rowsOf(BANDS, [1, 2, 3, 4]);
    const runs = [
      { firstRank: 1, lastRank: 2 },
      { firstRank: 3, lastRank: 4 },
    ];
    expect(printed(rows, 2, null, 4, runs)).toBe("now CLOSE 1 2 STOP later CLOSE 3 4");
    expect(printed(rows, 2, null, 1, runs)).toBe("now CLOSE 1");
  });
});
