import { describe, expect, it } from "vitest";

import type { RecordInput } from "@/lib/model/record";

import { compileScoring } from "./compile";
import { evaluate } from "./evaluate";
import { randomModel } from "./testing/random-model";
import {
  aDefense,
  aFailure,
  anAttack,
  aReadModel,
  aTree,
  effectsOf,
  withSettings,
} from "./testing/small-models";
import { worldsOf } from "./testing/worlds";
import { buildReadModel } from "@/lib/model/read-model";

function compiledOf(...inputs: readonly RecordInput[]) {
  return compileScoring(aReadModel(...inputs));
}

describe("complexity", () => {
  const unexpected = anAttack("AF", { futureUnexpected: true, ratePerYear: { mid: 0.01 } });
  const base = [withSettings({ rho: 0.1 }), ...aFailure(1000), unexpected];

  it("adds M_F x rho x tau_F for each point of the chosen defenses", () => {
    const compiled = compiledOf(...base, aDefense("D", { complexity: { points: 4 } }));

    expect(evaluate(compiled, []).risk).toBeCloseTo(10, 12);
    expect(evaluate(compiled, ["D"])).toMatchObject({ risk: 14, surcharge: 4 });
  });

  it("sums ticks, halved where the team runs it already, before typed points", () => {
    const ticks = ["networked-service", "data-store"] as const;
    const compiled = compiledOf(
      ...base,
      aDefense("D1", { complexity: { points: 40, ticks: [...ticks] } }),
      aDefense("D2", { complexity: { ticks: [...ticks], halved: true } }),
    );

    expect(evaluate(compiled, ["D1"]).surcharge).toBeCloseTo(3, 12);
    expect(evaluate(compiled, ["D2"]).surcharge).toBeCloseTo(1.5, 12);
  });

  it("never pays for taking away more parts than there are", () => {
    const compiled = compiledOf(...base, aDefense("D", { complexity: { points: -4 } }));

    expect(evaluate(compiled, ["D"]).surcharge).toBe(0);
  });

  it("counts the model's own points, is not touched by defenses of the catch-all, but by impact", () => {
    const compiled = compiledOf(
      withSettings({ rho: 0.1, baselinePoints: 2 }),
      ...aFailure(1000),
      unexpected,
      aDefense("D1"),
      aDefense("D2"),
      ...effectsOf("D1", { AF: 0.5 }),
      ...effectsOf("D2", { F: 0.5 }),
    );

    expect(evaluate(compiled, []).risk).toBeCloseTo(12, 12);
    expect(evaluate(compiled, ["D1"]).risk).toBeCloseTo(7, 12);
    expect(evaluate(compiled, ["D2"]).risk).toBeCloseTo(6, 12);
  });

  it("takes the largest impact of the model where the catch-all names no failure", () => {
    const other: RecordInput = {
      kind: "failure",
      id: "G",
      assetId: "S",
      title: "Worse",
      impact: { mid: 5000 },
    };
    const compiled = compiledOf(
      ...aFailure(1000),
      other,
      anAttack("AF", { futureUnexpected: true, ratePerYear: { mid: 0.01 }, failureIds: [] }),
      aDefense("D"),
      ...effectsOf("D", { G: 0.9 }),
    );

    expect(evaluate(compiled, []).risk).toBeCloseTo(50, 12);
    expect(evaluate(compiled, ["D"]).risk).toBeCloseTo(10, 12);
  });

  it("costs nothing in a model without a catch-all", () => {
    const compiled = compiledOf(
      ...aFailure(),
      anAttack("A"),
      aDefense("D", { complexity: { points: 9 } }),
    );

    expect(evaluate(compiled, ["D"]).risk).toBe(1);
  });
});

describe("rates", () => {
  const attackers: RecordInput[] = [
    { kind: "attacker", id: "T1", title: "One", ratePerYear: { mid: 2 } },
    { kind: "attacker", id: "T2", title: "Two", ratePerYear: { mid: 3 } },
  ];

  it("are the attack's own before the sum of its attackers'", () => {
    const attackerIds = ["T1", "T2"];
    const compiled = compiledOf(
      ...aFailure(),
      ...attackers,
      anAttack("A1", { attackerIds, ratePerYear: { mid: 0.5 } }),
      anAttack("A2", { attackerIds, ratePerYear: null }),
    );

    expect(evaluate(compiled, []).attacks.map(({ ratePerYear }) => ratePerYear)).toEqual([0.5, 5]);
  });
});

describe("what is missing", () => {
  it.each([
    { reason: "rate-missing", attack: anAttack("A", { ratePerYear: null }) },
    { reason: "impact-missing", attack: anAttack("A", { failureIds: [] }) },
    { reason: "success-missing", attack: anAttack("A", { rootStepId: "leaf" }) },
  ])("leaves an attack out of the total, which is then at least: $reason", ({ reason, attack }) => {
    const compiled = compiledOf(
      ...aFailure(),
      { kind: "step", id: "leaf", title: "Leaf" },
      attack,
      anAttack("B"),
    );

    const { risk, complete, attacks } = evaluate(compiled, []);

    expect(compiled.gaps).toEqual([{ id: "A", kind: "attack", reason }]);
    expect({ risk, complete }).toEqual({ risk: 1, complete: false });
    expect(attacks[0]).toMatchObject({ risk: null, success: null, complete: false });
  });

  it.each([
    { reason: "not-plausible", fields: { plausible: { answer: "no" } } },
    { reason: "eliminated", fields: { treatment: { decision: "eliminate" } } },
  ] as const)("is nothing where people took an attack out: $reason", ({ reason, fields }) => {
    const compiled = compiledOf(...aFailure(), anAttack("A", fields), anAttack("B"));

    const { risk, complete, attacks } = evaluate(compiled, []);

    expect(compiled.gaps).toEqual([{ id: "A", kind: "attack", reason }]);
    expect({ risk, complete, ofA: attacks[0]?.risk }).toEqual({ risk: 1, complete: true, ofA: 0 });
  });

  it("changes no number where a risk is accepted or transferred", () => {
    const compiled = compiledOf(
      ...aFailure(),
      anAttack("A", { treatment: { decision: "accept" } }),
      anAttack("B", { treatment: { decision: "transfer" } }),
    );

    expect(evaluate(compiled, []).risk).toBe(2);
    expect(compiled.gaps).toEqual([]);
  });

  it("is told of an impact of 0, and of one missing among several", () => {
    const compiled = compiledOf(
      ...aFailure(0),
      { kind: "failure", id: "G", assetId: "S", title: "Unknown" },
      { kind: "failure", id: "H", assetId: "S", title: "Known", impact: { mid: 7 } },
      anAttack("A"),
      anAttack("B", { failureIds: ["G", "H"] }),
    );

    expect(compiled.gaps).toEqual([
      { id: "A", kind: "attack", reason: "impact-zero" },
      { id: "G", kind: "failure", reason: "impact-missing" },
    ]);
    expect(evaluate(compiled, [])).toMatchObject({ risk: 7, complete: false });
  });
});

describe("sharing on a large scale", () => {
  /** Every pair of 36 leaves in a jumbled order: as hard as it gets for any order of variables. */
  function jumble(): RecordInput[] {
    const leaves = Array.from({ length: 40 }, (_, index) => `L${String(index)}`);
    const pairs = leaves.flatMap((leaf, index) =>
      [7, 11, 17].map((step): [string, string[]] => [
        `P${String(index)}.${String(step)}`,
        [leaf, leaves[(index * step + step) % leaves.length] ?? leaf],
      ]),
    );
    return [
      ...aTree(Object.fromEntries(leaves.map((leaf) => [leaf, 0.1]))),
      ...aTree(
        Object.fromEntries(
          pairs.map(([id, children]) => [id, ["and", ...new Set(children)] as const]),
        ),
      ),
      ...aTree({ top: ["or", ...pairs.map(([id]) => id)] }),
    ];
  }

  it("names an attack whose diagram grows past its limit, and goes on without it", () => {
    const compiled = compiledOf(
      ...aFailure(),
      ...jumble(),
      anAttack("A", { rootStepId: "top" }),
      anAttack("B"),
    );

    expect(compiled.gaps).toEqual([{ id: "A", kind: "attack", reason: "too-complex" }]);
    expect(evaluate(compiled, [])).toMatchObject({ risk: 1, complete: false });
  });

  it("computes a chain of 5,000 steps without running out of stack", () => {
    const names = Array.from({ length: 5_000 }, (_, index) => `G${String(index)}`);
    const chain = names.map((id, index): [string, readonly ["and", ...string[]]] => [
      id,
      ["and", names[index + 1] ?? "leaf"],
    ]);
    const compiled = compiledOf(
      ...aFailure(),
      ...aTree({ ...Object.fromEntries(chain), leaf: 0.25 }),
      anAttack("A", { rootStepId: "G0" }),
    );

    expect(evaluate(compiled, []).risk).toBe(0.25);
  });

  it("agrees with playing all worlds of up to 16 coins", () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const { records } = randomModel(100_000 + seed, 17);
      const compiled = compileScoring(buildReadModel(records));
      const ids = compiled.defenses.flatMap(({ id }, index) => (index % 2 === 0 ? [id] : []));
      const chosen = new Set(ids);
      const expected = worldsOf(records).risk(chosen);

      expect(
        Math.abs(evaluate(compiled, chosen).risk - expected),
        `seed ${String(seed)}`,
      ).toBeLessThan(1e-11 * Math.max(1, expected));
    }
  });
});
