import { describe, expect, it } from "vitest";

import { aReadModel } from "@/lib/scoring/testing/small-models";

import { closeRowsOf } from "./close-rows";
import { aRanking } from "./testing/a-ranking";
import { anItem } from "./testing/an-item";
import { workListRows } from "./work-list-rows";

const ITEMS = [1, 2, 3].map((rank) =>
  anItem({ rank, band: "now", defenseIds: [`D${String(rank)}`] }),
);
const STABILITY = { order: ["D1", "D2", "D3"], worlds: 1_000, ahead: [[0.2, 0], [0.4], []] };
const override = (before: string, defenseId = "D3") => [
  { kind: "defense", id: "D1", title: "D1" } as const,
  { kind: "defense", id: "D2", title: "D2" } as const,
  { kind: "defense", id: "D3", title: "D3" } as const,
  { kind: "override", id: "O", defenseId, place: { before } } as const,
];

describe(closeRowsOf, () => {
  it("finds the run of a row by its rank, and names it by its first row", () => {
    const rows = workListRows(aRanking({ items: ITEMS }), aReadModel());
    const { runs, runOf, idOf } = closeRowsOf(rows, STABILITY, "list");
    const run = { firstRank: 2, lastRank: 3 };

    expect(runs).toEqual([run]);
    expect([1, 2, 3, 4].map(runOf)).toEqual([null, run, run, null]);
    expect(idOf(run)).toBe("list-2");
  });

  it("finds none before a simulation has told", () => {
    const rows = workListRows(aRanking({ items: ITEMS }), aReadModel());
    expect(closeRowsOf(rows, null, "list").runs).toEqual([]);
  });

  it("leaves out a row that somebody moved, but not one whose move waits", () => {
    const runsOf = (...move: Parameters<typeof override>) =>
      closeRowsOf(
        workListRows(aRanking({ items: ITEMS }), aReadModel(...override(...move))),
        STABILITY,
        "list",
      ).runs;

    expect(runsOf("D2")).toEqual([]);
    // Held by hand where its numbers would put it too.
    expect(runsOf("D3", "D2")).toEqual([]);
    // D4 is not in the list, so D3 stands where its numbers put it.
    const waiting = workListRows(
      aRanking({ items: ITEMS }),
      aReadModel(...override("D4"), { kind: "defense", id: "D4", title: "D4" }),
    );
    expect(closeRowsOf(waiting, STABILITY, "list").runs).toEqual([{ firstRank: 2, lastRank: 3 }]);
  });
});
