import { describe, expect, it } from "vitest";

import { buildReadModel } from "@/lib/model/read-model";
import type { Kind, ModelRecord, RecordOf } from "@/lib/model/record";
import { rankModel } from "@/lib/worklist/rank-model";

import { loadTemplate } from "./load-template";
import type { TemplateId } from "./templates";

/** What one table says: how many rows, and the sums of the low and the high ends of its columns. */
type Table = {
  readonly id: TemplateId;
  readonly letter: string;
  readonly code: string;
  readonly attacks: number;
  readonly defenses: number;
  readonly effects: number;
  readonly techniques: number;
  /** Percent a year. */
  readonly rates: readonly [number, number];
  /** Person-days. */
  readonly effort: readonly [number, number];
  /** Person-days a year. */
  readonly upkeep: readonly [number, number];
  /** Percent. */
  readonly shares: readonly [number, number];
  /** Sum of the geometric means of the rates, percent a year to one decimal. */
  readonly sum: string;
};

/** Counted once from the tables that the templates were made from, by another program. */
const TABLES: readonly Table[] = [
  {
    id: "ci-cd-pipeline",
    letter: "C",
    code: "CICD",
    attacks: 7,
    defenses: 12,
    effects: 33,
    techniques: 24,
    rates: [4.3, 33],
    effort: [27, 95],
    upkeep: [32, 70],
    shares: [725, 1330],
    sum: "11.9",
  },
  {
    id: "web-app-database",
    letter: "W",
    code: "WEB",
    attacks: 7,
    defenses: 12,
    effects: 28,
    techniques: 24,
    rates: [4.7, 28],
    effort: [47, 159],
    upkeep: [48, 104],
    shares: [605, 1150],
    sum: "11.4",
  },
  {
    id: "object-storage",
    letter: "B",
    code: "S3",
    attacks: 7,
    defenses: 11,
    effects: 22,
    techniques: 19,
    rates: [3.8, 26],
    effort: [20.5, 67],
    upkeep: [14, 35],
    shares: [660, 1130],
    sum: "9.9",
  },
  {
    id: "laptop-fleet",
    letter: "L",
    code: "LAPTOP",
    attacks: 8,
    defenses: 12,
    effects: 26,
    techniques: 18,
    rates: [14.1, 85.5],
    effort: [30, 110],
    upkeep: [42, 102],
    shares: [775, 1327],
    sum: "34.5",
  },
  {
    id: "llm-agent",
    letter: "M",
    code: "LLM",
    attacks: 8,
    defenses: 13,
    effects: 33,
    techniques: 27,
    rates: [11, 76],
    effort: [34.5, 127],
    upkeep: [37, 91],
    shares: [770, 1465],
    sum: "28.9",
  },
  {
    id: "single-sign-on",
    letter: "I",
    code: "SSO",
    attacks: 8,
    defenses: 11,
    effects: 25,
    techniques: 18,
    rates: [9.25, 54.5],
    effort: [28, 113],
    upkeep: [39, 97],
    shares: [965, 1478],
    sum: "22.3",
  },
  {
    id: "ransomware-backups",
    letter: "R",
    code: "RANSOM",
    attacks: 8,
    defenses: 11,
    effects: 36,
    techniques: 20,
    rates: [2.65, 25],
    effort: [29, 102],
    upkeep: [53, 123],
    shares: [1105, 1885],
    sum: "8.1",
  },
  {
    id: "kubernetes-add-ons",
    letter: "K",
    code: "K8SADD",
    attacks: 5,
    defenses: 8,
    effects: 17,
    techniques: 11,
    rates: [1.9, 20],
    effort: [13.5, 49],
    upkeep: [15, 33],
    shares: [435, 762],
    sum: "6.2",
  },
];

function ofKind<K extends Kind>(records: readonly ModelRecord[], kind: K): RecordOf<K>[] {
  return records.filter((record): record is RecordOf<K> => record.kind === kind);
}

type Range =
  | { readonly low?: number | undefined; readonly mid: number; readonly high?: number | undefined }
  | undefined;

/** The sums of both ends, times `scale`; a missing range makes them NaN. */
function ends(ranges: readonly Range[], scale = 1): [number, number] {
  const sum = (pick: (range: Range) => number | undefined) =>
    ranges.reduce((total, range) => total + (pick(range) ?? Number.NaN) * scale, 0);
  return [sum((range) => range?.low), sum((range) => range?.high)];
}

function expectEnds(ranges: readonly Range[], scale: number, wanted: readonly [number, number]) {
  const [low, high] = ends(ranges, scale);
  expect(low).toBeCloseTo(wanted[0], 9);
  expect(high).toBeCloseTo(wanted[1], 9);
}

function expectMidpoints(ranges: readonly Range[]) {
  for (const range of ranges) {
    expect(range?.mid).toBeCloseTo(((range?.low ?? 0) + (range?.high ?? 0)) / 2, 9);
  }
}

describe.each(TABLES)("the template $id", (table) => {
  const records = loadTemplate(table.id);
  const known = ofKind(records, "attack").filter((attack) => attack.futureUnexpected !== true);
  const defenses = ofKind(records, "defense");
  const effects = ofKind(records, "effect");

  it("has the attacks of its table, by its ids, and one that stands for the unknown", () => {
    const ids = Array.from({ length: table.attacks }, (_, i) => `${table.letter}${String(i + 1)}`);
    expect(known.map((attack) => attack.id)).toEqual(ids);
    const unknown = ofKind(records, "attack").filter((attack) => attack.futureUnexpected);
    expect(unknown.map((attack) => [attack.title, attack.ratePerYear?.mid])).toEqual([
      ["Future unexpected attack", 0.008],
    ]);
  });

  it("has the defenses of its table, by its ids, all of them ideas", () => {
    const ids = Array.from(
      { length: table.defenses },
      (_, i) => `${table.code}.${String(i + 1)}`,
    ).sort();
    expect(defenses.map((defense) => defense.id).sort()).toEqual(ids);
    expect(new Set(defenses.map((defense) => defense.status))).toEqual(new Set(["idea"]));
  });

  it("has as many effects and techniques as its table, each effect on an attack of it", () => {
    expect(effects).toHaveLength(table.effects);
    const ids = new Set(known.map((attack) => attack.id));
    expect(effects.filter((effect) => !ids.has(effect.targetId))).toEqual([]);
    expect(known.flatMap((attack) => attack.techniqueRefs ?? [])).toHaveLength(table.techniques);
  });

  it("takes its rates from the table, in the geometric middle", () => {
    const rates = known.map((attack) => attack.ratePerYear);
    expectEnds(rates, 100, table.rates);
    for (const rate of rates) {
      expect((rate?.mid ?? 0) ** 2).toBeCloseTo((rate?.low ?? 0) * (rate?.high ?? 0), 12);
    }
    const sum = rates.reduce((total, rate) => total + (rate?.mid ?? 0), 0);
    expect((sum * 100).toFixed(1)).toBe(table.sum);
    const told = ofKind(records, "note").filter((note) => note.text?.includes("add up to"));
    expect(told.map((note) => note.text?.includes(` ${table.sum} %`))).toEqual([true]);
  });

  it("takes its days and shares from the table, in the middle", () => {
    const columns = [
      [defenses.map((defense) => defense.effortDays), 1, table.effort],
      [defenses.map((defense) => defense.upkeepDaysPerYear), 1, table.upkeep],
      [effects.map((effect) => effect.share), 100, table.shares],
    ] as const;
    for (const [ranges, scale, wanted] of columns) {
      expectEnds(ranges, scale, wanted);
      expectMidpoints(ranges);
    }
  });

  it("asks of each attack in plain words whether it could happen here", () => {
    const asked = ofKind(records, "note").filter((note) => note.noteKind === "question");
    for (const attack of known) {
      const questions = asked.filter((note) => note.recordId === attack.id);
      expect(questions.map((note) => note.text?.endsWith("?"))).toEqual([true]);
    }
  });

  it("names who attacks, where, what fails, what is left out and when to look again", () => {
    for (const attack of known) {
      expect(attack.attackerIds?.length, attack.id).toBeGreaterThan(0);
      expect(attack.placeIds?.length, attack.id).toBeGreaterThan(0);
      expect(attack.failureIds).toEqual(["F1"]);
    }
    const model = ofKind(records, "model")[0];
    expect(model?.scopeOut?.length).toBeGreaterThan(2);
    expect(model?.review?.triggers?.length).toBeGreaterThan(2);
    expect(model?.settings).toMatchObject({ unit: "points", floor: 0.05, rho: 0.015 });
    expect(ofKind(records, "failure")[0]?.impact?.mid).toBe(100);
    const assumptions = ofKind(records, "note").filter((note) => note.noteKind === "assumption");
    expect(assumptions.length).toBeGreaterThan(4);
  });

  it("says of each defense how it works, how complex it is and where to read on", () => {
    for (const defense of defenses) {
      expect(defense.acts?.length, defense.id).toBeGreaterThan(0);
      expect(defense.breaks?.length, defense.id).toBeGreaterThan(0);
      expect(defense.learnMore?.length, defense.id).toBeGreaterThan(0);
      expect(defense.complexity?.points?.basis).toMatch(/our count by the checklist/i);
      expect(defense.complexity?.points?.basis).toMatch(/[1-5] of 5, our guess$/);
    }
  });

  it("leaves its steps to explain: what is certain to work changes no number", () => {
    const leaves = ofKind(records, "step").filter((step) => step.gate === "leaf");
    expect(leaves.length).toBeGreaterThan(5);
    for (const leaf of leaves) expect(leaf.success?.mid).toBe(1);
  });

  it("gives a complete work list at once", () => {
    const ranking = rankModel(buildReadModel(records));
    expect(ranking.unscored).toEqual([]);
    expect(ranking.risk.complete).toBe(true);
    const listed = ranking.items.flatMap((item) => item.defenseIds);
    expect(listed.length + ranking.notWorthIt.length).toBe(table.defenses);
    expect(listed.length).toBeGreaterThan(table.defenses / 2);
    // Impact 100, so the risk of what is known is the sum of the rates in percent, and of the unknown 0.8.
    expect(ranking.risk.current.toFixed(1)).toBe((Number(table.sum) + 0.8).toFixed(1));
  });
});
