import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { loadExtras } from "@/lib/catalog/load-extras";
import { loadTemplate } from "@/lib/catalog/load-template";
import type { DefenseStatus } from "@/lib/model/kinds/defense";
import { buildReadModel } from "@/lib/model/read-model";
import type { ModelRecord } from "@/lib/model/record";
import { aModel } from "@/lib/model/testing/a-model";

import { assuming } from "./compare-assume";
import { readShare } from "./compare-cell";
import { compareGroup, type CompareOptions, type GroupMatrix } from "./compare-group";
import { rankAndKeep } from "./rank-model";

const FIVE = loadTemplate("kubernetes-secrets");
const EIGHT = [...FIVE, ...loadExtras("kubernetes-secrets")];
const ALONE: CompareOptions = { on: "its-own", sharedBy: 1 };
const ON_PLAN: CompareOptions = { on: "our-plan", sharedBy: 1 };

function compare(records: readonly ModelRecord[], options: CompareOptions): GroupMatrix {
  const matrix = compareGroup(rankAndKeep(buildReadModel(records)), "G1", options);
  if (!matrix) throw new Error("The group has members");
  return matrix;
}

function netOf({ rows }: GroupMatrix): Record<string, number> {
  return Object.fromEntries(rows.map(({ id, net }) => [id, Math.round(net ?? Number.NaN)]));
}

function rowOf({ rows }: GroupMatrix, id: string) {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`${id} is compared`);
  return row;
}

function withStatus(
  records: readonly ModelRecord[],
  status: DefenseStatus,
  ids: readonly string[],
): ModelRecord[] {
  return records.map((record) =>
    record.kind === "defense" && ids.includes(record.id) ? { ...record, status } : record,
  );
}

describe("alternatives on their own", () => {
  /** Worked out by independent code from the same published estimates. */
  it("agree with the golden figures of five attacks to the dollar, the best first", () => {
    const matrix = compare(FIVE, ALONE);

    expect(netOf(matrix)).toEqual({
      P0: -400,
      P1: -1_528,
      P2: -5_210,
      P3: -2_476,
      P4: -2_506,
      P5: -7_482,
      P6: -7_525,
      P7: -13_476,
      P8: -65_113,
      P9: -88_875,
      P10: -760_606,
      P11: -7_277,
      P12: -3_895,
    });
    expect(matrix.rows.map(({ id }) => id).join(" ")).toBe(
      "P0 P1 P3 P4 P12 P2 P11 P5 P6 P7 P8 P9 P10",
    );
    expect(rowOf(matrix, "P8")).toMatchObject({ points: 10 });
    expect(rowOf(matrix, "P8").cost).toBeCloseTo(65_166.67, 1);
    expect(rowOf(matrix, "P8").riskLeft).toBeCloseTo(24_114.76, 1);
    expect(rowOf(matrix, "P8").breakEvenRho).toBeCloseTo(0.0162, 4);
  });

  it("agree with the golden figures of eight attacks to the dollar", () => {
    expect(netOf(compare(EIGHT, ALONE))).toEqual({
      P0: -400,
      P1: 284,
      P2: -2_862,
      P3: 4_279,
      P4: 4_249,
      P5: -1_766,
      P6: 1_652,
      P7: -4_792,
      P8: -56_630,
      P9: -80_123,
      P10: -747_315,
      P11: 3_646,
      P12: 10_628,
    });
  });

  it("are the figures of the ranking to the last bit, but for a year instead of the horizon", () => {
    const ranked = rankAndKeep(buildReadModel(EIGHT));
    const members = ranked.ranking.alternatives[0]?.members ?? [];
    const matrix = compareGroup(ranked, "G1", ALONE);

    expect(members).toHaveLength(13);
    for (const { id, residual, cost, breakEvenRho } of members) {
      const row = matrix && rowOf(matrix, id);
      expect(row).toMatchObject({ riskLeft: residual, breakEvenRho, cost: (cost ?? NaN) / 3 });
    }
  });

  it("do as the reasons beside each of them say, attack by attack", () => {
    const matrix = compare(EIGHT, ALONE);
    const words = (id: string) =>
      ["A1", "A2", "A3", "A4", "A5"].map((attack) => {
        const at = matrix.columns.findIndex(({ attackIds }) => attackIds.includes(attack));
        return readShare(rowOf(matrix, id).shares[at] ?? NaN).verdict;
      });

    expect(words("P0")).toEqual(["no", "no", "no", "no", "no"]);
    for (const id of ["P3", "P4", "P5"]) {
      expect(words(id)).toEqual(["no", "no", "no", "no", "likelier"]);
    }
    expect(words("P6")).toEqual(["no", "partly", "no", "partly", "likelier"]);
    expect(words("P9")).toEqual(["no", "partly", "no", "partly", "likelier"]);
    expect(words("P10").slice(0, 4)).toEqual(["partly", "partly", "partly", "partly"]);
    expect(words("P12")).toEqual(["partly", "partly", "partly", "stops", "partly"]);
  });

  it("call Sealed Secrets and SOPS too close, and the others not", () => {
    const places = compare(EIGHT, ALONE).rows.map(({ id, place }) => [id, place?.from, place?.to]);

    // 1 % of $43,817 is $438: they are $30 apart, the next is $603 away.
    expect(places.slice(0, 4)).toEqual([
      ["P12", 1, 1],
      ["P3", 2, 3],
      ["P4", 2, 3],
      ["P11", 4, 4],
    ]);
  });

  it("cost each of the models that share them its part", () => {
    const matrix = compare(EIGHT, { on: "its-own", sharedBy: 50 });

    // 764,333 / 50 a year; what it removes, 17,018 with eight attacks, stays.
    expect(rowOf(matrix, "P10").cost).toBeCloseTo(764_333.33 / 50, 1);
    expect(rowOf(matrix, "P10").net).toBeCloseTo(764_333.33 - 747_315 - 764_333.33 / 50, -1);
  });

  it("are worth less as they are really run, where somebody said how", () => {
    const run = compareGroup(rankAndKeep(assuming(buildReadModel(FIVE), "asRun")), "G1", ALONE);
    const designed = compare(FIVE, ALONE);
    if (!run) throw new Error("The group has members");

    // What is left of its effects at their low ends, worked out beside the template: $23.24.
    const points = 10 * 69.71;
    expect(rowOf(run, "P8").removed).toBeCloseTo(23.24 - points, 0);
    expect(rowOf(run, "P8").removed).toBeLessThan(rowOf(designed, "P8").removed);
    expect(rowOf(run, "P12").net).toBe(rowOf(designed, "P12").net);
  });

  it("leave out what was rejected", () => {
    const matrix = compare(withStatus(FIVE, "rejected", ["P3", "P4"]), ALONE);

    expect(matrix.rows.map(({ id }) => id)).not.toContain("P3");
    expect(matrix.rows).toHaveLength(11);
  });
});

describe("alternatives on top of our plan", () => {
  it("stand on the items above the stop line", () => {
    expect(compare(FIVE, ON_PLAN).plannedIds).toEqual(["D28", "D01", "D16", "D08"]);
    expect(compare(EIGHT, ON_PLAN).plannedIds).toEqual(["D28", "D16", "D07", "D01"]);
    expect(compare(FIVE, ALONE).plannedIds).toEqual([]);
  });

  it("never pay for themselves, with five attacks or with eight", () => {
    const planned = withStatus(EIGHT, "planned", ["D28", "D01", "D16", "D08"]);

    for (const records of [FIVE, EIGHT, planned]) {
      const matrix = compare(records, ON_PLAN);
      expect(matrix.rows.filter(({ net }) => net === null || net >= 0)).toEqual([]);
      expect(matrix.rows[0]?.id).toBe("P0");
    }
  });

  it("count what is planned although it is below the line", () => {
    const matrix = compare(withStatus(FIVE, "planned", ["D30"]), ON_PLAN);

    expect(matrix.plannedIds).toContain("D30");
    expect(matrix.riskWithout).toBeLessThan(compare(FIVE, ON_PLAN).riskWithout);
  });

  it("stand on the rest of the plan when one of them is chosen", () => {
    const matrix = compare(withStatus(FIVE, "planned", ["P12"]), ON_PLAN);

    expect(matrix.plannedIds.some((id) => id.startsWith("P"))).toBe(false);
    expect(netOf(matrix)).toEqual(netOf(compare(FIVE, ON_PLAN)));
  });
});

describe("a comparison in points", () => {
  const records = aModel(
    { kind: "asset", id: "S1", title: "Asset" },
    { kind: "failure", id: "F1", assetId: "S1", title: "Lost", impact: { mid: 100 } },
    { kind: "attack", id: "A1", title: "One", ratePerYear: { mid: 1 }, failureIds: ["F1"] },
    { kind: "group", id: "G1", title: "Ways", mode: "exclusive" },
    { kind: "defense", id: "D1", title: "A", groupIds: ["G1"], effortDays: { mid: 30 } },
    { kind: "defense", id: "D2", title: "B", groupIds: ["G1"] },
    { kind: "effect", id: "E1", defenseId: "D1", targetId: "A1", share: { mid: 0.5 } },
    { kind: "effect", id: "E2", defenseId: "D2", targetId: "A1", share: { mid: 0.8 } },
  );

  it("goes by the risk that is left, because points and days cannot be set off", () => {
    const { rows, comparedBy } = compare(records, ALONE);

    expect(comparedBy).toBe("risk");
    expect(rows.map(({ id, riskLeft, net }) => [id, Math.round(riskLeft), net])).toEqual([
      ["D2", 20, null],
      ["D1", 50, null],
    ]);
    // 30 days over three years.
    expect(rows.map(({ cost }) => cost)).toEqual([null, 10]);
  });
});

describe("a comparison with many attacks", () => {
  it("shows the riskiest, and the rest in one column that adds up", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 30 }),
        (rates) => {
          const matrix = compare(
            aModel(
              { kind: "asset", id: "S1", title: "Asset" },
              { kind: "failure", id: "F1", assetId: "S1", title: "Lost", impact: { mid: 1 } },
              ...rates.map((mid, index) => ({
                kind: "attack" as const,
                id: `A${String(index)}`,
                title: "Attack",
                ratePerYear: { mid },
                failureIds: ["F1"],
              })),
              { kind: "group", id: "G1", title: "Ways" },
              { kind: "defense", id: "D1", title: "A", groupIds: ["G1"] },
            ),
            ALONE,
          );

          expect(matrix.columns.length).toBe(Math.min(12, rates.length));
          expect(matrix.columns.flatMap(({ attackIds }) => attackIds)).toHaveLength(rates.length);
          const shares = matrix.columns.reduce((sum, { shareOfRisk }) => sum + shareOfRisk, 0);
          expect(shares).toBeCloseTo(1, 9);
        },
      ),
      { numRuns: 40 },
    );
  });
});
