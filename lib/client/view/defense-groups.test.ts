import { expect, it } from "vitest";

import { aRanking, anItem } from "../testing/rankings";
import { someModel } from "../testing/records";
import { groupDefenses } from "./defense-groups";

const model = someModel(
  { kind: "defense", id: "D1", title: "Below the line" },
  { kind: "defense", id: "D2", title: "Second" },
  { kind: "defense", id: "D3", title: "In place", status: "done" },
  { kind: "defense", id: "D4", title: "Stops nothing" },
  { kind: "defense", id: "D5", title: "First" },
  { kind: "defense", id: "D6", title: "One of several ways" },
);

const ranking = aRanking({
  items: [
    anItem({ rank: 1, defenseIds: ["D5"] }),
    anItem({ rank: 2, defenseIds: ["D2"] }),
    anItem({ rank: 3, band: "later", defenseIds: ["D1"] }),
  ],
  stopAfterRank: 2,
  notWorthIt: [{ id: "D4", reason: "no-effects" }],
});

it("groups defenses by what the list says of them, each group in the list's order", () => {
  const groups = groupDefenses(model.of.defense, ranking);

  expect(groups.map(({ name, entries }) => [name, ...entries.map((e) => e.defense.id)])).toEqual([
    ["above", "D5", "D2"],
    ["below", "D1"],
    ["in-place", "D3"],
    ["alternatives", "D6"],
    ["rest", "D4"],
  ]);
});

it("names no group that would be empty", () => {
  expect(groupDefenses([], ranking)).toEqual([]);
});
