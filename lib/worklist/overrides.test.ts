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
      { overrideId: "O1", reason: "Audit in May" },
      null,
      null,
    ]);
    expect(rows[0]?.item).toEqual(ranking.items[2]);
  });

  it("follows several in the order of their ids", () => {
    expect(shown(override("O2", "D2", "D3"), override("O1", "D3", "D1"))).toEqual([
      "D2",
      "D3",
      "D1",
    ]);
  });

  it("leaves the list alone where a row or a place is not there", () => {
    expect(shown(override("O1", "D9", "D1"), override("O2", "D3", "D9"))).toEqual(shown());
    expect(shown(override("O1", "D3"), override("O2", "D3", "D3"))).toEqual(shown());
  });
});
