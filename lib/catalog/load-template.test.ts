import { readdirSync, readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { printModelFile } from "@/lib/model/canonical";
import { checkRecords } from "@/lib/model/check-records";
import type { Kind, ModelRecord, RecordOf } from "@/lib/model/record";

import { loadExtras } from "./load-extras";
import { loadTemplate } from "./load-template";
import { isTemplateId, type TemplateInfo, TEMPLATES } from "./templates";

const DATA = `${import.meta.dirname}/data`;
const TEMPLATE_IDS = TEMPLATES.map(({ id }) => id);
const FIVE = ["A1", "A2", "A3", "A4", "A5"];
const THREE_MORE = ["A6", "A7", "A8"];

function ofKind<K extends Kind>(records: readonly ModelRecord[], kind: K): RecordOf<K>[] {
  return records.filter((record): record is RecordOf<K> => record.kind === kind);
}

/** Every estimate anywhere in a value, with the path that leads to it. */
function estimatesIn(value: unknown, path = ""): { path: string; basis: unknown }[] {
  if (typeof value !== "object" || value === null) return [];
  if ("mid" in value) return [{ path, basis: "basis" in value ? value.basis : undefined }];
  return Object.entries(value).flatMap(([key, inner]) => estimatesIn(inner, `${path}.${key}`));
}

describe.each(TEMPLATE_IDS)("the template %s", (id) => {
  const records = loadTemplate(id);
  const extras = loadExtras(id);
  const everything = [...records, ...extras];

  it("is stored in the canonical bytes of its records", () => {
    expect(readFileSync(`${DATA}/${id}.json`, "utf8")).toBe(printModelFile(records));
  });

  it("is a model by itself and stays one with its further attacks", () => {
    expect(checkRecords(records)).toEqual([]);
    expect(checkRecords(everything)).toEqual([]);
  });

  it("gives every number a basis that calls it a starting point or says why it is 1", () => {
    const estimates = everything.flatMap((record) => estimatesIn(record, record.id));
    const count = (kind: Kind) => ofKind(everything, kind).length;
    // A rate, an impact and a share each; effort, upkeep and moving parts of a defense.
    const least = count("attack") + count("failure") + count("effect") + 3 * count("defense");
    expect(estimates.length).toBeGreaterThanOrEqual(least);
    const unexplained = estimates.filter(
      ({ basis }) =>
        typeof basis !== "string" ||
        !/a starting point|the attack's rate already counts success/i.test(basis),
    );
    expect(unexplained).toEqual([]);
  });

  it("names its sources by addresses that a browser opens safely", () => {
    const links = ofKind(everything, "defense").flatMap((defense) => defense.learnMore ?? []);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toMatch(/^[^:]+: https:\/\/\S+$/);
  });

  it("names techniques by ids of public catalogues", () => {
    const known =
      /^(T\d{4}(\.\d{3})?|AML\.T\d{4}(\.\d{3})?|CICD-SEC-\d{2}|A\d{2}:2025|LLM\d{2}:2025)$/;
    const refs = [...ofKind(everything, "attack"), ...ofKind(everything, "step")].flatMap(
      (record) => record.techniqueRefs ?? [],
    );
    expect(refs.length).toBeGreaterThan(10);
    expect(refs.filter((ref) => !known.test(ref))).toEqual([]);
  });

  it("leaves every number in force: nothing voided, nothing missing", () => {
    const conditions = ofKind(everything, "defense").flatMap((d) => d.conditions ?? []);
    for (const { role, ticked } of conditions) expect(ticked ?? false).toBe(role === "needs");
  });

  it("gives each caller records of its own", () => {
    expect(loadTemplate(id)).toEqual(records);
    expect(loadTemplate(id)[0]).not.toBe(records[0]);
  });

  it("has the title and the question that the gallery shows", () => {
    const shown = TEMPLATES.find((template: TemplateInfo) => template.id === id);
    const model = ofKind(records, "model")[0];
    expect(model?.title).toBe(shown?.title);
    expect(model?.summary?.startsWith(shown?.summary ?? "?")).toBe(true);
  });
});

describe("the gallery", () => {
  it("lists exactly the templates whose files exist", () => {
    const stored = readdirSync(DATA)
      .filter((name) => !name.endsWith("-more-attacks.json"))
      .map((name) => name.replace(".json", ""));
    expect([...TEMPLATE_IDS].sort()).toEqual(stored.sort());
  });

  it("begins with Kubernetes Secrets, the rest by title", () => {
    const titles = TEMPLATES.map((template) => template.title);
    expect(titles[0]).toBe("Kubernetes Secrets");
    expect(titles.slice(1)).toEqual([...titles.slice(1)].sort());
  });

  it("knows its own ids and no inherited names", () => {
    expect(isTemplateId("kubernetes-secrets")).toBe(true);
    expect(isTemplateId("constructor")).toBe(false);
  });
});

describe("the Kubernetes Secrets template", () => {
  const records = loadTemplate("kubernetes-secrets");
  const everything = [...records, ...loadExtras("kubernetes-secrets")];
  const effects = ofKind(everything, "effect");

  const effectsOf = (letter: "D" | "P", attackIds: readonly string[]) =>
    effects.filter((e) => e.defenseId.startsWith(letter) && attackIds.includes(e.targetId)).length;

  it("has 32 defenses and 13 alternatives", () => {
    const ids = ofKind(records, "defense").map((defense) => defense.id);
    const defenses = Array.from({ length: 32 }, (_, i) => `D${String(i + 1).padStart(2, "0")}`);
    const alternatives = Array.from({ length: 13 }, (_, i) => `P${String(i)}`);
    expect([...ids].sort()).toEqual([...defenses, ...alternatives].sort());
  });

  it("has 115 effects of defenses on five attacks and 147 on eight, less four that add complexity", () => {
    expect(effectsOf("D", FIVE) + 4).toBe(115);
    expect(effectsOf("D", [...FIVE, ...THREE_MORE]) + 4).toBe(147);
  });

  it("has 43 effects of alternatives on five attacks and 70 on eight, less eleven that add complexity", () => {
    expect(effectsOf("P", FIVE) + 11).toBe(43);
    expect(effectsOf("P", [...FIVE, ...THREE_MORE]) + 11).toBe(70);
  });

  it("charges what makes unexpected attacks likelier as moving parts, not as an effect", () => {
    const leftOut = ["D02", "D22", "D23", "D32"].concat([
      "P1",
      "P2",
      "P3",
      "P4",
      "P5",
      "P6",
      "P7",
      "P8",
      "P9",
      "P10",
      "P11",
    ]);
    for (const id of leftOut) {
      expect(effects.some((e) => e.defenseId === id && e.targetId === "A5")).toBe(false);
      const defense = ofKind(records, "defense").find((d) => d.id === id);
      expect(defense?.complexity?.points?.mid).toBeGreaterThan(0);
    }
    expect(effects.filter((e) => e.targetId === "A5" && (e.share?.mid ?? 0) <= 0)).toEqual([]);
  });

  it("counts the moving parts of each defense as the checklist does", () => {
    const counted = ofKind(records, "defense")
      .map((defense) => [defense.id, defense.complexity?.points?.mid] as const)
      .filter(([, points]) => points !== 0)
      .map(([id, points]) => `${id} ${String(points)}`);
    expect(counted.join(", ")).toBe(
      "D02 4, D10 1, D11 -2, D14 2, D15 1, D17 4, D19 1, D20 4, D22 1, D23 4, D26 2, D28 -3, " +
        "D29 1, D30 1, D32 1, P1 1, P10 12, P11 4, P2 3, P3 3, P4 2, P5 5, P6 7, P7 6, P8 10, P9 9",
    );
  });

  it("aims every effect at an attack and the further ones at the further attacks only", () => {
    const attackIds = ofKind(everything, "attack").map((attack) => attack.id);
    expect([...attackIds].sort()).toEqual([...FIVE, ...THREE_MORE]);
    for (const effect of effects) expect(attackIds).toContain(effect.targetId);
    for (const effect of ofKind(loadExtras("kubernetes-secrets"), "effect")) {
      expect(THREE_MORE).toContain(effect.targetId);
    }
  });

  it.each([
    ["A1", 0.005, 0.06, 0.017321],
    ["A2", 0.001, 0.015, 0.003873],
    ["A3", 0.003, 0.04, 0.010954],
    ["A4", 0.00005, 0.003, 0.000387],
    ["A5", 0.002, 0.03, 0.007746],
    ["A6", 0.003, 0.04, 0.010954],
    ["A7", 0.001, 0.02, 0.004472],
    ["A8", 0.005, 0.06, 0.017321],
  ])("puts the rate of %s at the geometric mean of its range", (id, low, high, rounded) => {
    const attack = ofKind(everything, "attack").find((candidate) => candidate.id === id);
    expect(attack?.ratePerYear).toMatchObject({ low, high, mid: Math.sqrt(low * high) });
    expect(attack?.ratePerYear?.mid).toBeCloseTo(rounded, 6);
    expect(attack?.rateMeans).toBe("successes");
    expect(attack?.failureIds).toEqual(["F1"]);
    expect(attack?.futureUnexpected ?? false).toBe(id === "A5");
  });

  it("puts every share, effort and upkeep in the middle of its range", () => {
    const ranges = [
      ...effects.map((effect) => effect.share),
      ...ofKind(records, "defense").flatMap((d) => [
        d.effortDays,
        d.upkeepDaysPerYear,
        d.costPerYear,
      ]),
    ];
    for (const range of ranges) {
      const { low, mid, high } = range ?? { mid: NaN };
      expect(mid).toBeCloseTo(((low ?? mid) + (high ?? mid)) / 2, 10);
    }
  });

  it("has one incident at 600,000 dollars, 800 a day, 3 years, 1.5 % a part and a floor of 5 %", () => {
    expect(ofKind(records, "asset")).toHaveLength(1);
    expect(ofKind(records, "failure").map((failure) => failure.impact?.mid)).toEqual([600_000]);
    expect(ofKind(records, "model")[0]?.settings).toEqual({
      unit: "money",
      currency: "USD",
      dayRate: 800,
      horizonYears: 3,
      rho: 0.015,
      floor: 0.05,
    });
  });

  it("groups what overlaps and what excludes each other", () => {
    const members = new Map<string, string[]>();
    for (const { id, groupIds } of ofKind(records, "defense")) {
      for (const groupId of groupIds ?? [])
        members.set(groupId, [...(members.get(groupId) ?? []), id]);
    }
    const byMode = (mode: string) =>
      ofKind(records, "group")
        .filter((group) => group.mode === mode)
        .map((group) => members.get(group.id)?.sort().join(" "));
    expect(byMode("family").sort()).toEqual(["D01 D02 D03", "D17 D18", "D19 D20", "D22 D23 P1 P2"]);
    expect(byMode("exclusive")).toEqual(["P0 P1 P10 P11 P12 P2 P3 P4 P5 P6 P7 P8 P9"]);
  });

  it("has plain Secrets in place and everything else as an idea", () => {
    const done = ofKind(records, "defense").filter((defense) => defense.status !== "idea");
    expect(done.map(({ id, status }) => [id, status])).toEqual([["P0", "done"]]);
  });

  it("saves work only by removing what is not needed", () => {
    const saving = ofKind(records, "defense").filter((d) => (d.upkeepDaysPerYear?.mid ?? 0) < 0);
    expect(saving.map((defense) => [defense.id, defense.upkeepDaysPerYear?.mid])).toEqual([
      ["D28", -2],
    ]);
  });

  it.each([
    ["A1", 10],
    ["A2", 9],
    ["A3", 7],
    ["A4", 5],
    ["A5", 4],
    ["A6", 4],
    ["A7", 3],
    ["A8", 4],
  ])(
    "breaks %s into numbered lines that are all needed, %i leaves certain to work",
    (id, leaves) => {
      const steps = ofKind(everything, "step").filter((step) => step.attackId === id);
      expect(steps.find((step) => step.id === `${id}.0`)?.gate).toBe("and");
      const lines = steps.filter((step) => /^A\d\.[1-9]$/.test(step.id));
      const lineIds = lines.map((line) => line.id);
      expect(steps.find((step) => step.id === `${id}.0`)?.childIds).toEqual(lineIds);
      for (const line of lines) {
        expect(line.gate).toBe(line.childIds ? "or" : "leaf");
        for (const letterId of line.childIds ?? []) {
          expect(letterId.replace(/[a-d]$/, "")).toBe(line.id);
        }
      }
      const ends = steps.filter((step) => step.gate === "leaf");
      expect(ends).toHaveLength(leaves);
      for (const leaf of ends) expect(leaf.success?.mid).toBe(1);
    },
  );
});
