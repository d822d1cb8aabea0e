import { describe, expect, it } from "vitest";

import { loadTemplate } from "@/lib/catalog/load-template";
import { buildReadModel } from "@/lib/model/read-model";
import type { ModelRecord } from "@/lib/model/record";
import { randomModel } from "@/lib/scoring/testing/random-model";
import {
  aDefense,
  aFailure,
  anAttack,
  aReadModel,
  effectsOf,
  withSettings,
} from "@/lib/scoring/testing/small-models";
import { worldsOf } from "@/lib/scoring/testing/worlds";

import { rankModelInDetail } from "./details";
import { explainMoves } from "./moves";
import { rankModel } from "./rank-model";

const template = loadTemplate("kubernetes-secrets");

function withRate(records: readonly ModelRecord[], id: string, factor: number): ModelRecord[] {
  return records.map((record) =>
    record.kind === "attack" && record.id === id && record.ratePerYear
      ? { ...record, ratePerYear: { ...record.ratePerYear, mid: record.ratePerYear.mid * factor } }
      : record,
  );
}

describe(rankModelInDetail, () => {
  const { ranking, details } = rankModelInDetail(buildReadModel(template));

  it("ranks as the ranking does", () => {
    expect(ranking).toEqual(rankModel(buildReadModel(template)));
  });

  it("gives each item a reason, what it stands before, and what covers it mostly", () => {
    // D01 takes 45 % of A1 and 55 % of A3, less of two more.
    expect(details.items[1]?.reason).toBe("Stops at least 25 % of two attacks");
    expect(details.items[1]?.aheadOfNext).toBe(
      "Ahead of #3, as it removes more for each $1: 2.98 against 1.58.",
    );
    expect(details.items[0]?.aheadOfNext).toBe("Ahead of #2, as it costs nothing.");
    expect(details.items[3]?.mostlyCoveredBy).toBe(2);
    expect(details.items[1]?.mostlyCoveredBy).toBeNull();
  });

  it("splits the risk among the attacks", () => {
    const sum = details.attacks.reduce((total, { shareOfRisk }) => total + (shareOfRisk ?? 0), 0);

    expect(sum).toBeCloseTo(1, 12);
    // A1 is 0.017321 of 0.040281 a year.
    expect(details.attacks.find(({ id }) => id === "A1")?.shareOfRisk).toBeCloseTo(0.43, 3);
  });

  it("tells what any defense removes by itself, in the list or not", () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const { records } = randomModel(90_000 + seed);
      const { risk } = worldsOf(records);
      const statusOf = new Map(records.map((r) => [r.id, r.kind === "defense" ? r.status : ""]));
      const isInPlace = (id: string): boolean =>
        ["done", "in-progress"].includes(statusOf.get(id) ?? "");
      const base = new Set([...statusOf.keys()].filter(isInPlace));
      const hasGroup = new Set(
        records.flatMap((r) => (r.kind === "defense" && r.groupIds?.includes("GX") ? [r.id] : [])),
      );

      for (const { id, gainAlone } of rankModelInDetail(buildReadModel(records)).details.defenses) {
        const other = new Set(base);
        if (isInPlace(id)) {
          other.delete(id);
        } else {
          if (hasGroup.has(id)) for (const each of hasGroup) other.delete(each);
          other.add(id);
        }
        const removed = isInPlace(id) ? risk(other) - risk(base) : risk(base) - risk(other);

        expect(Math.abs(gainAlone - removed), `${id}, seed ${String(seed)}`).toBeLessThan(1e-9);
      }
    }
  });

  it("says with numbers why a defense is not worth it", () => {
    const model = aReadModel(
      withSettings({ unit: "money", dayRate: 100, rho: 0.5, floor: 0 }),
      ...aFailure(1000),
      anAttack("AF", { futureUnexpected: true, ratePerYear: { mid: 0.1 } }),
      aDefense("D", { complexity: { points: 3 } }),
      ...effectsOf("D", { AF: 0.5 }),
    );

    expect(rankModelInDetail(model).details.whyNot).toEqual([
      { id: "D", sentence: "It removes $50 a year, but its 3 moving parts add $150." },
    ]);
  });
});

describe(explainMoves, () => {
  it("tells which rows moved and what moved them", () => {
    const before = rankModel(buildReadModel(template));
    const after = rankModel(buildReadModel(withRate(template, "A3", 3)));

    const moves = explainMoves(before, after, { id: "A3", title: "Worker", direction: "rose" });

    expect(moves.find(({ defenseId }) => defenseId === "D08")).toEqual({
      defenseId: "D08",
      from: 4,
      to: 2,
      reason: "up 4 to 2 because A3 rose",
    });
    expect(explainMoves(before, before, { id: "A3", title: "", direction: "rose" })).toEqual([]);
  });

  it("tells of rows that come and go, and names what people typed by its title", () => {
    const inputs = [...aFailure(), anAttack("A"), aDefense("D1"), ...effectsOf("D1", { A: 0.5 })];
    const one = rankModel(aReadModel(...inputs));
    const two = rankModel(aReadModel(...inputs, aDefense("D2"), ...effectsOf("D2", { A: 0.9 })));
    const changed = { id: "D7K3QZ9M", title: "A lock", direction: "changed" } as const;

    expect(explainMoves(one, two, changed)).toEqual([
      { defenseId: "D2", from: null, to: 1, reason: "new at 1 because “A lock” changed" },
      { defenseId: "D1", from: 1, to: 2, reason: "down 1 to 2 because “A lock” changed" },
    ]);
    expect(explainMoves(two, one, changed)[1]?.reason).toBe(
      "no longer in the list, was 1, because “A lock” changed",
    );
  });
});
