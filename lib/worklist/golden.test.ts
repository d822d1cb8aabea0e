import { describe, expect, it } from "vitest";

import { loadExtras } from "@/lib/catalog/load-extras";
import { loadTemplate } from "@/lib/catalog/load-template";
import { buildReadModel } from "@/lib/model/read-model";
import type { ModelRecord } from "@/lib/model/record";

import { rankModel } from "./rank-model";
import type { Ranking } from "./ranking";

const fiveAttacks = loadTemplate("kubernetes-secrets");
const eightAttacks = [...fiveAttacks, ...loadExtras("kubernetes-secrets")];

const five = rankModel(buildReadModel(fiveAttacks));
const eight = rankModel(buildReadModel(eightAttacks));

function order({ items }: Ranking): string {
  return items.map(({ defenseIds }) => defenseIds.join("+")).join(" ");
}

function netOf({ alternatives }: Ranking): Record<string, number> {
  const members = alternatives[0]?.members ?? [];
  return Object.fromEntries(members.map(({ id, net }) => [id, Math.round(net ?? Number.NaN)]));
}

function countEffects(records: readonly ModelRecord[], prefix: string): number {
  return records.filter((r) => r.kind === "effect" && r.defenseId.startsWith(prefix)).length;
}

/** Figures worked out by independent code from the same published estimates. */
describe("the Kubernetes Secrets template with its five attacks", () => {
  it("has 45 defenses and their effects", () => {
    const defenses = fiveAttacks.filter(({ kind }) => kind === "defense");

    expect(defenses).toHaveLength(45);
    // Without the non-positive effects on the catch-all, whose place complexity takes.
    expect(countEffects(fiveAttacks, "D")).toBeLessThanOrEqual(115);
    expect(countEffects(fiveAttacks, "D")).toBeGreaterThan(100);
  });

  it("risks $24,168.72 a year with plain Secrets", () => {
    expect(five.risk.current).toBeCloseTo(24_168.72, 1);
    expect(five.risk.complete).toBe(true);
    expect(five.unscored).toEqual([]);
  });

  it("puts D28 D01 D16 D08 above the stop line, and the rest in order", () => {
    expect(order(five)).toMatch(/^D28 D01 D16 D08 D07 D04 D27 D09 D13 D10 D30 D15 /);
    expect(five.stopAfterRank).toBe(4);
    expect(five.items.map(({ band }) => band).slice(0, 5)).toEqual([
      "now",
      "now",
      "now",
      "now",
      "later",
    ]);
  });

  it("returns nothing to divide by, 2.98, 1.58, 1.08 and 0.71 for each dollar", () => {
    const scores = five.items.slice(0, 5).map(({ score }) => score?.toFixed(2) ?? null);

    expect(scores).toEqual([null, "2.98", "1.58", "1.08", "0.71"]);
  });

  it("is worth $10,325 a year net with what stands above the line", () => {
    const above = five.items.slice(0, five.stopAfterRank ?? 0);
    const net = above.reduce((sum, { gain, cost }) => sum + gain - cost / five.horizonYears, 0);

    expect(net).toSatisfy((value: number) => Math.round(value) === 10_325);
  });

  it("finds plain Secrets the best of the alternatives on their own", () => {
    expect(netOf(five)).toEqual({
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
  });

  it.each([
    ["P1", 24_162.92, 0.0163],
    ["P2", 24_069.96, 0.0221],
    ["P3", 24_377.87, 0],
    ["P5", 24_517.29, 0],
    ["P6", 23_760.38, 0.0276],
    ["P8", 24_114.76, 0.0162],
    ["P10", 20_441.29, 0.0818],
    ["P12", 18_797.21, null],
  ])("leaves with %s a risk of $%s, and it breaks even at rho %s", (id, residual, rho) => {
    const member = five.alternatives[0]?.members.find((candidate) => candidate.id === id);

    expect(member?.residual).toBeCloseTo(residual, 1);
    if (rho === null) expect(member?.breakEvenRho).toBeNull();
    else expect(Math.abs((member?.breakEvenRho ?? NaN) - rho)).toBeLessThan(6e-5);
  });
});

describe("the template with its three further attacks", () => {
  it("risks $43,817 a year", () => {
    expect(Math.abs(eight.risk.current - 43_817)).toBeLessThan(1);
  });

  it("puts D28 D16 D07 D01 above the stop line, and the rest in order", () => {
    expect(order(eight)).toMatch(/^D28 D16 D07 D01 D08 D04 D27 D31 D05 D18 D30 D09 /);
    expect(eight.stopAfterRank).toBe(4);
  });

  it("is worth $24,216 a year net with what stands above the line", () => {
    const above = eight.items.slice(0, eight.stopAfterRank ?? 0);
    const net = above.reduce((sum, { gain, cost }) => sum + gain - cost / eight.horizonYears, 0);

    expect(Math.round(net)).toBe(24_216);
  });

  it("turns the verdict on most alternatives", () => {
    expect(netOf(eight)).toEqual({
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
});
