import { describe, expect, it } from "vitest";

import { JSTAT_QUANTILES } from "@/lib/client/simulation/jstat-quantiles";
import { buildReadModel } from "@/lib/model/read-model";
import { type ModelRecord, recordSchema } from "@/lib/model/record";

import { item } from "../arrays";
import { compileScoring } from "../compile";
import { newState, refreshAll, totalRisk } from "../state";
import { anyRange, evenRange, withEstimates } from "../testing/estimates-of";
import { randomModel, seededRandom } from "../testing/random-model";
import { aDefense, aFailure, anAttack, aReadModel, withSettings } from "../testing/small-models";
import { hasRanges, scoringText } from "./scoring-input";
import { newShapes, type Shape, type Shapes, STEPS } from "./shapes";
import { newWorlds, type Worlds } from "./worlds";

const shapes = newShapes(JSTAT_QUANTILES);

/** Half of the attacks get their rate from two attackers, of whom all attacks share one. */
function withAttackers(records: readonly ModelRecord[], random: () => number): ModelRecord[] {
  const attackers = ["T0", "T1", "T2"].map((id): ModelRecord =>
    recordSchema.parse({ kind: "attacker", id, title: id, ratePerYear: { mid: random() } }),
  );
  const changed = records.map((record): ModelRecord => {
    if (record.kind !== "attack") return record;
    // A rate of its own wins, whoever the attackers are.
    const ratePerYear = random() < 0.5 ? record.ratePerYear : undefined;
    return { ...record, ratePerYear, attackerIds: ["T0", random() < 0.5 ? "T1" : "T2"] };
  });
  return [...changed, ...attackers];
}

/** Draws that are no accident: factors come out as 1.25 x the estimate, the rest at 3/8 of the range. */
const KNOWN: Shapes = {
  lognormal: () => always(1.25),
  pert: () => always(0.375),
};

function always(value: number): Shape {
  const table = new Float64Array(STEPS + 1).fill(value);
  return { table, other: table, share: 0 };
}

/** The model that such a world is, written down as estimates. */
function knownWorld(records: readonly ModelRecord[]): ModelRecord[] {
  return withEstimates(records, (estimate, isFactor) => {
    const { low, mid, high } = estimate;
    if (low === undefined || high === undefined || low >= high) return { mid };
    if (!isFactor) return { mid: low + 0.375 * (high - low) };
    return { mid: mid > 0 && (low > 0 || high > mid) ? 1.25 * mid : mid };
  });
}

function someChoices(count: number, random: () => number): number[][] {
  const all = Array.from({ length: count }, (_, defense) => defense);
  return [[], all, all.filter(() => random() < 0.5), all.filter(() => random() < 0.5)];
}

describe("a world", () => {
  it("is the model that has its numbers for estimates, in 400 made-up models", () => {
    let compared = 0;
    for (let seed = 0; seed < 400; seed += 1) {
      const random = seededRandom(seed + 1);
      const plain = withAttackers(randomModel(seed).records, random);
      const records = withEstimates(plain, anyRange(random));
      const worlds = newWorlds(buildReadModel(records), KNOWN);
      worlds.next();
      const expected = compileScoring(buildReadModel(knownWorld(records)));
      for (const chosen of someChoices(expected.defenses.length, random)) {
        const risk = totalRisk(newState(worlds.compiled, chosen));
        const wanted = totalRisk(newState(expected, chosen));
        expect(Math.abs(risk - wanted), `seed ${String(seed)}`).toBeLessThanOrEqual(
          1e-9 * Math.max(1, wanted),
        );
        if (wanted > 0) compared += 1;
      }
      expected.defenses.forEach((defense, index) => {
        if (defense.runningDaysPerYear === null || !defense.cost.ok) return;
        const { costs, compiled } = worlds;
        const { dayRate } = compiled.settings;
        const money = dayRate === null ? 0 : item([...costs.costPerYear], index) / dayRate;
        const running = item([...costs.upkeepDaysPerYear], index) + money;
        expect(running).toBeCloseTo(defense.runningDaysPerYear, 9);
        expect(costs.effortDays[index]).toBeCloseTo(defense.cost.value.effortDays, 9);
        expect(costs.switchDays[index]).toBeCloseTo(defense.switchDays, 9);
      });
    }
    expect(compared).toBeGreaterThan(1_000);
  });

  it("counts a share that comes to nothing by its estimate and may be more", () => {
    const worlds = newWorlds(
      aReadModel(withSettings(), ...aFailure(), anAttack("A"), aDefense("D"), {
        ...{ kind: "effect", id: "E", defenseId: "D", targetId: "A" },
        share: { low: 0, mid: 0, high: 0.8 },
      }),
      KNOWN,
    );
    worlds.next();

    // 3/8 of the way from 0 to 0.8
    expect(totalRisk(newState(worlds.compiled, [0]))).toBeCloseTo(1 - 0.3, 12);
  });

  it("before the first is the model as estimated, to rounding", () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const random = seededRandom(seed);
      const model = buildReadModel(withEstimates(randomModel(seed).records, anyRange(random)));
      const point = compileScoring(model);
      const { compiled } = newWorlds(model, shapes);
      for (const chosen of someChoices(point.defenses.length, random)) {
        const wanted = totalRisk(newState(point, chosen));
        expect(Math.abs(totalRisk(newState(compiled, chosen)) - wanted)).toBeLessThanOrEqual(
          1e-9 * Math.max(1, wanted),
        );
      }
    }
  });
});

/** Where the risk is a product of independent numbers in each part, nothing is cut off. */
function smooth(records: readonly ModelRecord[]): ModelRecord[] {
  return records.map((record): ModelRecord => {
    if (record.kind === "model") {
      const settings = { ...record.settings, floor: 0, baselinePoints: 100 };
      return recordSchema.parse({ ...record, settings });
    }
    if (record.kind === "attack") {
      return { ...record, floor: undefined, failureIds: record.failureIds ?? ["F1"] };
    }
    if (record.kind === "defense") return { ...record, groupIds: [] };
    return record;
  });
}

function meanRisk(worlds: Worlds, chosen: readonly number[], count: number) {
  const state = newState(worlds.compiled, chosen);
  let sum = 0;
  let squares = 0;
  for (let world = 0; world < count; world += 1) {
    worlds.next();
    refreshAll(state);
    const risk = totalRisk(state);
    sum += risk;
    squares += risk * risk;
  }
  const mean = sum / count;
  return { mean, standardError: Math.sqrt(Math.max(0, squares / count - mean * mean) / count) };
}

describe("many worlds", () => {
  it("have the risk of the estimates as their mean, within four standard errors, in 60 models", () => {
    let uncertain = 0;
    for (let seed = 0; seed < 60; seed += 1) {
      const random = seededRandom(seed + 7);
      const plain = withAttackers(smooth(randomModel(seed).records), random);
      const model = buildReadModel(withEstimates(plain, evenRange(random)));
      const point = compileScoring(model);
      const chosen = point.defenses.flatMap((_, index) => (random() < 0.4 ? [index] : []));
      const { mean, standardError } = meanRisk(newWorlds(model, shapes), chosen, 4_000);
      const risk = totalRisk(newState(point, chosen));
      expect(Math.abs(mean - risk), `seed ${String(seed)}`).toBeLessThanOrEqual(
        4 * standardError + 1e-9 * risk,
      );
      if (standardError > 0) uncertain += 1;
    }
    expect(uncertain).toBeGreaterThan(45);
  });

  it("stay finite and at 0 or above whatever ranges the schema lets in", () => {
    const hostile: readonly (readonly [number, number, number])[] = [
      [5e-324, 1, 1e6],
      [0, 0, 1e6],
      [0, 1e-300, 1e6],
      [1e6, 1e6, 1e6],
      [0, 1e6, 1e6],
    ];
    for (const [low, mid, high] of hostile) {
      const attack = anAttack("A", { ratePerYear: { low, mid, high } });
      const worlds = newWorlds(aReadModel(...aFailure(), attack), shapes);
      const state = newState(worlds.compiled, []);
      for (let world = 0; world < 500; world += 1) {
        worlds.next();
        refreshAll(state);
        const risk = totalRisk(state);
        expect(Number.isFinite(risk) && risk >= 0, JSON.stringify([low, mid, high, risk])).toBe(
          true,
        );
      }
    }
  });
});

describe("the seed", () => {
  const records = withEstimates(randomModel(3).records, evenRange(seededRandom(3)));
  const risks = (from: readonly ModelRecord[], seed?: string) => {
    const worlds = newWorlds(buildReadModel(from), shapes, seed);
    const state = newState(worlds.compiled, []);
    return Array.from({ length: 5 }, () => {
      worlds.next();
      refreshAll(state);
      return totalRisk(state);
    });
  };

  it("gives the same model the same worlds, whatever its records are called and their order", () => {
    const renamed = records.map((record): ModelRecord =>
      "title" in record ? { ...record, title: `${record.title} again` } : record,
    );

    expect(new Set(risks(records)).size).toBe(5);
    expect(risks(renamed.toReversed())).toEqual(risks(records));
  });

  it("gives other worlds for another seed, and for a number that is another", () => {
    const other = withEstimates(records, (estimate) =>
      estimate.high === undefined ? estimate : { ...estimate, high: estimate.high * (1 + 1e-12) },
    );

    expect(risks(records, "two")).not.toEqual(risks(records));
    expect(scoringText(buildReadModel(other))).not.toBe(scoringText(buildReadModel(records)));
  });
});

describe("ranges", () => {
  it("are found wherever they are, and only where there is room between the ends", () => {
    let found = 0;
    for (let seed = 0; seed < 12; seed += 1) {
      const certain = withAttackers(randomModel(seed).records, seededRandom(seed));
      expect(hasRanges(buildReadModel(certain))).toBe(false);
      for (let one = 0; ; one += 1) {
        let seen = -1;
        const ranged = withEstimates(certain, (estimate) => {
          seen += 1;
          const { mid } = estimate;
          return seen === one ? { low: mid - 0.001, mid, high: mid + 0.001 } : estimate;
        });
        if (seen < one) break;
        expect(hasRanges(buildReadModel(ranged)), `estimate ${String(one)}`).toBe(true);
        found += 1;
      }
    }
    expect(found).toBeGreaterThan(200);
  });
});
