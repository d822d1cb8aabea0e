import { describe, expect, it } from "vitest";

import { type CloseRow, closeRuns } from "./close-runs";
import type { Band } from "./ranking";

/** Rows of these bands in the order of their ranks; a star marks one that somebody moved. */
function rows(...bands: readonly (Band | `${Band}*`)[]): CloseRow[] {
  return bands.map((word, index) => {
    const isMoved = word.endsWith("*");
    const band =
      word === "now" || word === "now*" ? "now" : word.startsWith("next") ? "next" : "later";
    return { rank: index + 1, band, isMoved };
  });
}

/** How often the row of the second rank is ahead of that of the first, as "1 2": share. */
function ahead(shares: Readonly<Record<string, number>>): { ahead: number[][] } {
  const lists = Array.from({ length: 10 }, () => new Array<number>(6).fill(0));
  for (const [pair, share] of Object.entries(shares)) {
    const [upper = 0, lower = 0] = pair.split(" ").map(Number);
    const list = lists[upper - 1];
    if (list) list[lower - upper - 1] = share;
  }
  return { ahead: lists };
}

const run = (firstRank: number, lastRank: number) => ({ firstRank, lastRank });

describe("a run that is too close to call", () => {
  const four = rows("now", "now", "now", "now");

  it("needs more than a third of the worlds", () => {
    expect(closeRuns(four, ahead({ "2 3": 0.334 }))).toEqual([run(2, 3)]);
    expect(closeRuns(four, ahead({ "2 3": 1 / 3 }))).toEqual([]);
    expect(closeRuns(four, ahead({}))).toEqual([]);
  });

  it("needs it of every pair, not only of neighbours", () => {
    const neighbours = { "1 2": 0.4, "2 3": 0.4 };
    expect(closeRuns(four, ahead(neighbours))).toEqual([run(1, 2)]);
    expect(closeRuns(four, ahead({ ...neighbours, "1 3": 0.35 }))).toEqual([run(1, 3)]);
  });

  it("is built from the top, and the next one begins below it", () => {
    const all = { "1 2": 0.5, "2 3": 0.5, "2 4": 0.5, "3 4": 0.5 };
    expect(closeRuns(four, ahead(all))).toEqual([run(1, 2), run(3, 4)]);
  });

  it("ends where the band changes, and so at the stop line", () => {
    const loose = ahead({ "1 2": 0.5, "1 3": 0.5, "2 3": 0.5, "1 4": 0.5, "2 4": 0.5, "3 4": 0.5 });
    expect(closeRuns(four, loose)).toEqual([run(1, 4)]);
    expect(closeRuns(rows("now", "now", "later", "later"), loose)).toEqual([run(1, 2), run(3, 4)]);
    expect(closeRuns(rows("now", "next", "next", "later"), loose)).toEqual([run(2, 3)]);
  });

  it("holds no row that people moved, neither where it stands nor where it would", () => {
    const loose = ahead({ "1 2": 0.5, "1 3": 0.5, "2 3": 0.5, "1 4": 0.5, "2 4": 0.5, "3 4": 0.5 });
    expect(closeRuns(rows("now", "now", "now*", "now"), loose)).toEqual([run(1, 2)]);
    // The second was moved to the end, so that the first and the third stand side by side.
    const [first, second, third] = rows("now", "now*", "now");
    expect(
      closeRuns(
        [first, third, second].flatMap((row) => row ?? []),
        loose,
      ),
    ).toEqual([]);
    // The fourth was moved to the top, and stands above the others.
    const [one, two, three, moved] = rows("now", "now", "now", "now*");
    const shown = [moved, one, two, three].flatMap((row) => row ?? []);
    expect(closeRuns(shown, loose)).toEqual([run(1, 3)]);
    // The fourth stands between the first and the second.
    const between = [one, moved, two, three].flatMap((row) => row ?? []);
    expect(closeRuns(between, loose)).toEqual([run(2, 3)]);
  });

  it("reaches no further than rows were compared", () => {
    expect(closeRuns(rows("now", "now"), { ahead: [[], []] })).toEqual([]);
    expect(closeRuns(rows("now", "now"), { ahead: [] })).toEqual([]);
  });
});
