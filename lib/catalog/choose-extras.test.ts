import { describe, expect, it } from "vitest";

import { checkRecords } from "@/lib/model/check-records";
import type { ModelRecord } from "@/lib/model/record";
import { referencedIds } from "@/lib/model/references";

import { chooseExtras } from "./choose-extras";
import { loadExtras } from "./load-extras";
import { loadTemplate } from "./load-template";

const TEMPLATE = loadTemplate("kubernetes-secrets");
const EXTRAS = loadExtras("kubernetes-secrets");

function idsOf(records: readonly ModelRecord[]): Set<string> {
  return new Set(records.map((record) => record.id));
}

describe("chooseExtras", () => {
  it("gives everything to an untouched model", () => {
    expect(chooseExtras(EXTRAS, idsOf(TEMPLATE))).toEqual(EXTRAS);
  });

  it("gives one attack with its steps, its attackers and places, and the effects on it", () => {
    const chosen = chooseExtras(EXTRAS, idsOf(TEMPLATE), ["A8"]);
    expect(checkRecords([...TEMPLATE, ...chosen])).toEqual([]);
    const count = (kind: string) => chosen.filter((record) => record.kind === kind).length;
    expect(chosen.filter((record) => record.kind === "attack").map(({ id }) => id)).toEqual(["A8"]);
    expect(count("step")).toBe(6);
    expect(chosen.some(({ id }) => id === "T7")).toBe(true);
    expect(chosen.some(({ id }) => id === "L8")).toBe(true);
    // D04, D16, D17, D18, D29, D30, D32 and the ten alternatives from P3 on.
    expect(count("effect")).toBe(7 + 10);
    expect(chosen.filter((record) => record.kind === "note").map(({ id }) => id)).toEqual(["N-A8"]);
  });

  it("gives nothing twice", () => {
    const first = chooseExtras(EXTRAS, idsOf(TEMPLATE), ["A6"]);
    const rest = chooseExtras(EXTRAS, idsOf([...TEMPLATE, ...first]));
    expect(idsOf([...first, ...rest])).toEqual(idsOf(EXTRAS));
    expect(first.length + rest.length).toBe(EXTRAS.length);
    expect(chooseExtras(EXTRAS, idsOf([...TEMPLATE, ...EXTRAS]))).toEqual([]);
  });

  it.each(["D16", "P3", "F1", "S1", "T1", "L5", "L7"])(
    "fits a model from which %s was deleted",
    (gone) => {
      const deleted = new Set([gone]);
      const left = TEMPLATE.filter((record) => !deleted.has(record.id));
      const chosen = chooseExtras(EXTRAS, idsOf(left));
      expect(chosen.flatMap(referencedIds)).not.toContain(gone);
      expect(chosen.filter((record) => record.kind === "attack")).toHaveLength(3);
    },
  );
});
