import { describe, expect, it } from "vitest";

import { buildReadModel } from "@/lib/model/read-model";
import { randomModel, type Traits } from "@/lib/scoring/testing/random-model";
import { worldsOf } from "@/lib/scoring/testing/worlds";

import { rankModel } from "./rank-model";
import { type NaiveItem, naiveList } from "./testing/naive-list";

const MODELS = 2_000;

/** Runs once for all tests below: playing all worlds takes a while. */
const cases = Array.from({ length: MODELS }, (_, seed) => {
  const { records, traits } = randomModel(seed);
  return {
    seed,
    records,
    traits,
    ranking: rankModel(buildReadModel(records)),
    naive: naiveList(records),
  };
});

function share(having: (traits: Traits) => boolean): number {
  return cases.filter(({ traits }) => having(traits)).length / MODELS;
}

describe("2,000 made-up models", () => {
  it("have shared steps, families and requirements in at least a quarter each", () => {
    expect(share(({ sharedSteps }) => sharedSteps)).toBeGreaterThanOrEqual(0.25);
    expect(share(({ families }) => families)).toBeGreaterThanOrEqual(0.25);
    expect(share(({ requirements }) => requirements)).toBeGreaterThanOrEqual(0.25);
  });

  it("have lists long enough, with bundles for doors, prerequisites and switches among them", () => {
    const items = cases.flatMap(({ naive }) => naive);
    const countOf = (test: (item: NaiveItem) => boolean): number => items.filter(test).length;

    expect(items.length).toBeGreaterThan(1.3 * MODELS);
    expect(countOf(({ isDoors }) => isDoors)).toBeGreaterThan(50);
    expect(countOf(({ isDoors, defenseIds }) => !isDoors && defenseIds.length > 1)).toBeGreaterThan(
      50,
    );
    expect(countOf(({ removes }) => removes.length > 0)).toBeGreaterThan(50);
  });

  it("are ranked as trying every candidate anew in all worlds before each pick ranks them", () => {
    const differing = cases.filter(({ ranking, naive }) => {
      const listed = ranking.items.map(({ defenseIds, removes }) => [defenseIds, removes ?? []]);
      const expected = naive.map(({ defenseIds, removes }) => [defenseIds, removes]);
      return JSON.stringify(listed) !== JSON.stringify(expected);
    });

    expect(differing.map(({ seed }) => seed)).toEqual([]);
  });

  it("get the gains, costs and residual risks that playing all worlds gives", () => {
    for (const { ranking, naive, seed } of cases) {
      const scale = Math.max(1e-12, ranking.risk.current);
      naive.forEach(({ gain, residual }, index) => {
        const item = ranking.items[index];

        expect(
          Math.abs((item?.gain ?? NaN) - gain) / scale,
          `gain, seed ${String(seed)}`,
        ).toBeLessThan(1e-11);
        expect(Math.abs((item?.residualAfter ?? NaN) - residual) / scale).toBeLessThan(1e-11);
      });
    }
  });

  it("have receipts that add up to the gain, to the last bit", () => {
    for (const { ranking } of cases) {
      for (const { receipt, gain } of ranking.items) {
        expect(receipt.reduce((sum, { amount }) => sum + amount, 0)).toBe(gain);
      }
    }
  });

  it("have risks today and planned that playing all worlds gives", () => {
    for (const { records, ranking, seed } of cases) {
      const idsOf = (...statuses: string[]): Set<string> =>
        new Set(
          records.flatMap((r) =>
            r.kind === "defense" && statuses.includes(r.status ?? "idea") ? [r.id] : [],
          ),
        );
      const { risk } = worldsOf(records);
      const current = risk(idsOf("done"));
      const planned = risk(idsOf("done", "in-progress", "planned"));

      expect(Math.abs(ranking.risk.current - current), `seed ${String(seed)}`).toBeLessThan(
        1e-11 * Math.max(1, current),
      );
      expect(Math.abs(ranking.risk.planned - planned)).toBeLessThan(1e-11 * Math.max(1, planned));
    }
  });
});
