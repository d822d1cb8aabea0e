import { describe, expect, it } from "vitest";

import { JSTAT_QUANTILES } from "@/lib/client/simulation/jstat-quantiles";
import type { Estimate } from "@/lib/model/estimate";
import { buildReadModel, type ReadModel } from "@/lib/model/read-model";
import { isInPlace } from "@/lib/scoring/compile-defenses";
import { newShapes } from "@/lib/scoring/simulation/shapes";
import { newWorlds, type Worlds } from "@/lib/scoring/simulation/worlds";
import { newState, totalRisk } from "@/lib/scoring/state";
import { anyRange, withEstimates } from "@/lib/scoring/testing/estimates-of";
import { randomModel, seededRandom } from "@/lib/scoring/testing/random-model";
import {
  aDefense,
  aFailure,
  anAttack,
  aReadModel,
  effectsOf,
  withSettings,
} from "@/lib/scoring/testing/small-models";

import { type OrderStability, orderStability, worldCount } from "./order-stability";
import { rankModel } from "./rank-model";
import type { RankedItem } from "./ranking";
import { orderOf } from "./row-order";

const shapes = newShapes(JSTAT_QUANTILES);

/** D1 stops all of A1 and D2 all of A2; one success costs 1. */
function twoDefenses(
  rates: readonly [Estimate, Estimate],
  efforts: readonly [Estimate, Estimate] = [{ mid: 1 }, { mid: 1 }],
): ReadModel {
  return aReadModel(
    withSettings(),
    ...aFailure(),
    anAttack("A1", { ratePerYear: rates[0] }),
    anAttack("A2", { ratePerYear: rates[1] }),
    aDefense("D1", { effortDays: efforts[0] }),
    aDefense("D2", { effortDays: efforts[1] }),
    ...effectsOf("D1", { A1: 1 }),
    ...effectsOf("D2", { A2: 1 }),
  );
}

function stabilityOf(model: ReadModel): OrderStability | null {
  return orderStability(model, rankModel(model).items, shapes);
}

describe("the share of worlds in which the next row is ahead", () => {
  it("is the closed form where two rates are lognormal", () => {
    const model = twoDefenses([
      { low: 0.4, mid: 1.2, high: 3.6 },
      { low: 0.2, mid: 1, high: 5 },
    ]);

    // sigma = ln(high / low) / 3.2897 = 0.66792 and 0.97847; mu = ln mid - sigma^2 / 2 = -0.04074
    // and -0.47870. The difference of the logarithms is normal with mean -0.43796 and deviation
    // 1.18470, so D2 is ahead with Phi(-0.36968) = 0.3558.
    const stability = stabilityOf(model);
    const worlds = stability?.worlds ?? 0;
    expect(worlds).toBe(1_000);
    const error = Math.sqrt((0.3558 * (1 - 0.3558)) / worlds);
    expect(Math.abs((stability?.ahead[0]?.[0] ?? 0) - 0.3558)).toBeLessThan(4 * error);
  });

  it("is the closed form where only the work for one of them is uncertain", () => {
    const model = twoDefenses(
      [{ mid: 1.1 }, { mid: 1 }],
      [{ mid: 1 }, { low: 0.5, mid: 1, high: 1.5 }],
    );

    // D2 is ahead where it takes less than 1 / 1.1 of a day. With mode 1 that is a Beta(3, 3) below
    // 0.40909: 10 x^3 - 15 x^4 + 6 x^5 = 0.33308.
    const stability = stabilityOf(model);
    const error = Math.sqrt((0.33308 * (1 - 0.33308)) / 1_000);
    expect(Math.abs((stability?.ahead[0]?.[0] ?? 0) - 0.33308)).toBeLessThan(4 * error);
  });

  it("is 0 for rows that come to the same in every world", () => {
    const model = aReadModel(
      withSettings(),
      ...aFailure(),
      anAttack("A1", { ratePerYear: { low: 0.1, mid: 1, high: 3 } }),
      aDefense("D1"),
      aDefense("D2"),
      aDefense("D3", { effortDays: { low: 1, mid: 100, high: 300 } }),
      ...effectsOf("D1", { A1: 0.3 }),
      ...effectsOf("D2", { A1: 0.3 }),
      ...effectsOf("D3", { A1: 0.3 }),
    );

    expect(stabilityOf(model)?.ahead[0]?.[0]).toBe(0);
  });

  it("is told of nothing where no number has a range", () => {
    expect(stabilityOf(twoDefenses([{ mid: 1 }, { mid: 1 }]))).toBeNull();
    expect(
      stabilityOf(
        twoDefenses([
          { low: 1, mid: 1, high: 1 },
          { low: 0.5, mid: 1 },
        ]),
      ),
    ).toBeNull();
  });

  it("is told of nothing where steps are certain by their estimates and too many if they are not", () => {
    const random = seededRandom(5);
    const leaves = Array.from({ length: 48 }, (_, index) => `L${String(index)}`);
    const gates = Array.from({ length: 60 }, (_, index) => ({
      ...{ kind: "step" as const, id: `G${String(index)}`, title: "Gate", gate: "or" as const },
      childIds: leaves.toSorted(() => random() - 0.5).slice(0, 3),
    }));
    const model = (success: Estimate) =>
      aReadModel(
        withSettings(),
        ...aFailure(),
        anAttack("A", { rootStepId: "R" }),
        ...leaves.map((id) => ({ kind: "step" as const, id, title: id, success })),
        ...gates,
        { kind: "step", id: "R", title: "R", gate: "and", childIds: gates.map(({ id }) => id) },
        aDefense("D1", { effortDays: { low: 0.5, mid: 1, high: 2 } }),
        aDefense("D2", { effortDays: { low: 0.5, mid: 1, high: 2 } }),
        ...effectsOf("D1", { A: 0.5 }),
        ...effectsOf("D2", { A: 0.5 }),
      );

    expect(rankModel(model({ low: 0.5, mid: 1, high: 1 })).unscored).toEqual([]);
    expect(stabilityOf(model({ low: 0.5, mid: 1, high: 1 }))).toBeNull();
    expect(stabilityOf(model({ mid: 1 }))).not.toBeNull();
  });

  it("is told of no row that costs nothing: it stands first in any case", () => {
    const free = twoDefenses(
      [
        { low: 0.4, mid: 1.2, high: 3.6 },
        { low: 0.2, mid: 1, high: 5 },
      ],
      [{ mid: 0 }, { mid: 1 }],
    );

    expect(rankModel(free).items[0]?.score).toBeNull();
    expect(stabilityOf(free)?.ahead).toEqual([[], []]);
  });

  it("is the same for the same model, and told with the order it was computed for", () => {
    const model = () =>
      twoDefenses([
        { low: 0.4, mid: 1.2, high: 3.6 },
        { low: 0.2, mid: 1, high: 5 },
      ]);

    expect(stabilityOf(model())).toEqual(stabilityOf(model()));
    expect(stabilityOf(model())?.order).toEqual(["D1", "D2"]);
    expect(orderOf(rankModel(model()).items)).toEqual(["D1", "D2"]);
  });
});

describe("the number of worlds", () => {
  it("is a thousand, and for large models fewer in hundreds, by work alone", () => {
    expect(worldCount(10)).toBe(1_000);
    expect(worldCount(30_000)).toBe(1_000);
    expect(worldCount(30_001)).toBe(900);
    expect(worldCount(100_000)).toBe(300);
    expect(worldCount(1e9)).toBe(200);
  });
});

type Worth = { readonly gain: number; readonly days: number };

/** The rules of the list, once more: free before the rest, then gain for the cost. */
function beats(a: Worth, b: Worth, { settings }: Worlds["compiled"]): boolean {
  const { unit, dayRate, horizonYears } = settings;
  if (a.days > 0 && b.days > 0) return a.gain / a.days - b.gain / b.days > 1e-7;
  if (a.days > 0) return b.gain <= 0;
  if (a.gain <= 0) return false;
  if (b.days > 0 || b.gain <= 0) return true;
  const surplus = ({ gain, days }: Worth) =>
    unit === "money" && dayRate !== null ? horizonYears * gain - days * dayRate : gain;
  return surplus(a) - surplus(b) > 1e-7;
}

/** The same shares in the plainest way: every choice computed from nothing in every world. */
function naiveShares(model: ReadModel, items: readonly RankedItem[], count: number): number[][] {
  const worlds = newWorlds(model, shapes);
  const { compiled } = worlds;
  const indexesOf = (ids: readonly string[] = []) =>
    ids.flatMap((id) => compiled.defenseIndex.get(id) ?? []);
  const base = compiled.defenses.flatMap((each, index) => (isInPlace(each) ? [index] : []));
  const withItem = (chosen: readonly number[], { defenseIds, removes }: RankedItem) => [
    ...chosen.filter((index) => !indexesOf(removes).includes(index)),
    ...indexesOf(defenseIds),
  ];
  const riskOf = (chosen: readonly number[]) => totalRisk(newState(compiled, chosen));
  const wins = items.map((_, row) =>
    new Array<number>(Math.min(6, items.length - 1 - row)).fill(0),
  );
  for (let world = 0; world < count; world += 1) {
    worlds.next();
    let chosen: readonly number[] = base;
    items.forEach((here, row) => {
      const now = riskOf(chosen);
      const worth = (item: RankedItem) => ({
        gain: now - riskOf(withItem(chosen, item)),
        days: naiveDays(worlds, indexesOf(item.defenseIds), indexesOf(item.removes)),
      });
      const first = worth(here);
      const won = wins[row] ?? [];
      won.forEach((_, offset) => {
        const below = items[row + 1 + offset];
        if (below && beats(worth(below), first, compiled)) won[offset] = (won[offset] ?? 0) + 1;
      });
      chosen = withItem(chosen, here);
    });
  }
  return wins.map((won, row) =>
    items[row]?.score === null ? [] : won.map((each) => each / count),
  );
}

function naiveDays(
  { compiled, costs }: Worlds,
  added: readonly number[],
  removed: readonly number[],
): number {
  const { horizonYears, dayRate } = compiled.settings;
  const running = (index: number) =>
    (costs.upkeepDaysPerYear[index] ?? 0) +
    (dayRate === null ? 0 : (costs.costPerYear[index] ?? 0) / dayRate);
  const once = (index: number) =>
    (costs.effortDays[index] ?? 0) +
    (removed.length > 0 && compiled.defenses[index]?.rivals.length
      ? (costs.switchDays[index] ?? 0)
      : 0);
  return (
    added.reduce((sum, index) => sum + once(index) + horizonYears * running(index), 0) -
    removed.reduce((sum, index) => sum + horizonYears * running(index), 0)
  );
}

describe("made-up models with ranges", () => {
  it("get the shares that computing every choice of every world from nothing gives", () => {
    let pairs = 0;
    let loose = 0;
    let bundles = 0;
    for (let seed = 0; pairs < 60; seed += 1) {
      const records = withEstimates(randomModel(seed).records, anyRange(seededRandom(seed)));
      const model = buildReadModel(records);
      const { items } = rankModel(model);
      if (items.length < 3) continue;
      const stability = orderStability(model, items, shapes);
      if (!stability) continue;
      const naive = naiveShares(model, items, stability.worlds);
      stability.ahead.forEach((row, index) => {
        row.forEach((share, offset) => {
          expect(share, `seed ${String(seed)}, row ${String(index)}`).toBeCloseTo(
            naive[index]?.[offset] ?? Number.NaN,
            2,
          );
          pairs += 1;
          if (share > 0.1 && share < 0.9) loose += 1;
        });
      });
      expect(stability.ahead.map(({ length }) => length)).toEqual(
        naive.map(({ length }) => length),
      );
      bundles += items.filter(({ defenseIds }) => defenseIds.length > 1).length;
    }
    expect(pairs).toBeGreaterThanOrEqual(60);
    expect(loose).toBeGreaterThan(20);
    expect(bundles).toBeGreaterThan(2);
  }, 60_000);
});
