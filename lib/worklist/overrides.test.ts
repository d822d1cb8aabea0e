import { describe, expect, it } from "vitest";

import {
  aDefense,
  aFailure,
  anAttack,
  aReadModel,
  effectsOf,
} from "@/lib/scoring/testing/small-models";

import { applyOverrides } from "./overrides";
import { rankModel } from "./rank-model";

const ranking = rankModel(
  aReadModel(
    ...aFailure(),
    anAttack("A"),
    ...[1, 2, 3].flatMap((days) => [
      aDefense(`D${String(days)}`, { effortDays: { mid: days } }),
      ...effectsOf(`D${String(days)}`, { A: 0.5 }),
    ]),
  ),
);

function override(id: string, defenseId: string, before?: string, reason?: string) {
  const place = before === undefined ? undefined : { before };
  return { kind: "override", id, defenseId, place, reason } as const;
}

function shown(...overrides: readonly ReturnType<typeof override>[]): string[] {
  return applyOverrides(ranking, overrides).map(({ item }) => item.defenseIds.join());
}

describe(applyOverrides, () => {
  it("shows the list as ranked without any", () => {
    expect(shown()).toEqual(["D1", "D2", "D3"]);
  });

  it("moves a row before another and marks it, its numbers untouched", () => {
    const rows = applyOverrides(ranking, [override("O1", "D3", "D1", "Audit in May")]);

    expect(rows.map(({ item }) => item.defenseIds[0])).toEqual(["D3", "D1", "D2"]);
    expect(rows.map(({ moved }) => moved)).toEqual([
      { overrideId: "O1", reason: "Audit in May", state: "moved" },
      null,
      null,
    ]);
    expect(rows[0]?.item).toEqual(ranking.items[2]);
  });

  it("shows a row without a place to stand before last", () => {
    expect(shown(override("O1", "D1"))).toEqual(["D2", "D3", "D1"]);
  });

  it.each([
    ["O1", "O2"],
    ["O2", "O1"],
  ])("keeps a row before another that moved too, whichever was written first", (one, other) => {
    expect(shown(override(one, "D2", "D3"), override(other, "D3", "D1"))).toEqual([
      "D2",
      "D3",
      "D1",
    ]);
  });

  it("lets two that stand before the same row keep the order of their ranks", () => {
    expect(shown(override("O1", "D3", "D1"), override("O2", "D2", "D1"))).toEqual([
      "D2",
      "D3",
      "D1",
    ]);
  });

  it("follows the later of two moves of one row", () => {
    expect(
      shown(override("O2", "D1"), override("O1", "D3", "D1"), override("O3", "D1", "D3")),
    ).toEqual(["D2", "D1", "D3"]);
  });

  it("marks a row as waiting whose place is not in the list, and leaves it where it is", () => {
    const rows = applyOverrides(ranking, [override("O1", "D3", "D9")]);

    expect(rows.map(({ item }) => item.defenseIds[0])).toEqual(["D1", "D2", "D3"]);
    expect(rows[2]?.moved?.state).toBe("waiting");
  });

  it("takes no notice of a row that is not there, or that is to stand before itself", () => {
    expect(shown(override("O1", "D9", "D1"), override("O2", "D2", "D2"))).toEqual(shown());
  });

  it("loses no row to a ring: the first move gives way, the others hold", () => {
    const rows = applyOverrides(ranking, [override("O2", "D1", "D3"), override("O1", "D3", "D1")]);

    expect(rows.map(({ item }) => item.defenseIds[0])).toEqual(["D2", "D1", "D3"]);
    expect(rows.map(({ moved }) => moved?.state)).toEqual([undefined, "moved", "ring"]);
    const three = ["D2", "D3", "D1"].map((before, at) =>
      override(`O${String(at)}`, `D${String(at + 1)}`, before),
    );
    expect(shown(...three).toSorted()).toEqual(["D1", "D2", "D3"]);
  });
});
