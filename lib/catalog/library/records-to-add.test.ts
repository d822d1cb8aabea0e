import { beforeAll, describe, expect, it } from "vitest";

import { invariant } from "@/lib/kernel/invariant";
import { checkRecords } from "@/lib/model/check-records";
import { buildReadModel, type ReadModel } from "@/lib/model/read-model";
import { ID_PREFIXES, type RecordInput, recordSchema } from "@/lib/model/record";
import { applyBatch } from "@/lib/sync/apply-batch";
import { toPut } from "@/lib/sync/inverse";
import { createRecordTable } from "@/lib/sync/record-table";
import { rankModel } from "@/lib/worklist/rank-model";

import { blankModel } from "../blank-model";
import { loadTemplate } from "../load-template";
import { buildLibrary } from "./build-library";
import type { LibraryEntry } from "./library-entry";
import { loadLibrary } from "./load-library";
import { type NewId, recordsToAdd } from "./records-to-add";
import { indexTitles, isInModel } from "./same-record";

let library: readonly LibraryEntry[] = [];

beforeAll(async () => {
  library = await loadLibrary();
});

function entry(key: string): LibraryEntry {
  const found = library.find((each) => each.key === key);
  invariant(found, `the library has ${key}`);
  return found;
}

/** Ids like those the app makes, in order. */
function someIds(): NewId {
  let made = 0;
  return (kind) => {
    made += 1;
    return `${ID_PREFIXES[kind]}NEW${String(made).padStart(4, "0")}`;
  };
}

function someModel(...more: RecordInput[]): ReadModel {
  const own: RecordInput[] = [
    { kind: "asset", id: "S1", title: "Shop" },
    { kind: "failure", id: "F9", assetId: "S1", title: "Sold out", impact: { mid: 10 } },
    ...more,
  ];
  return buildReadModel([
    ...blankModel("Ours"),
    ...own.map((record) => recordSchema.parse(record)),
  ]);
}

/** The model after the batch that adds the entries, applied as the app does it. */
function after(model: ReadModel, ...keys: string[]): ReadModel {
  const records = recordsToAdd(keys.map(entry), model, someIds());
  expect(checkRecords([...model.byId.values(), ...records])).toEqual([]);
  if (records.length === 0) return model;
  const table = createRecordTable(
    [...model.byId.values()].map((record) => ({ record, fieldSeq: {} })),
  );
  const applied = applyBatch(table, records.map(toPut), 1);
  expect(applied.ok).toBe(true);
  return buildReadModel(table.records());
}

function effectsOf(model: ReadModel): string[] {
  const title = (id: string) => {
    const record = model.byId.get(id);
    return record && "title" in record ? record.title : id;
  };
  return model.of.effect.map(
    ({ defenseId, targetId }) => `${title(defenseId)} > ${title(targetId)}`,
  );
}

describe("adding an attack of the library", () => {
  it("brings its steps and attackers under fresh ids, and its rate with the basis", () => {
    const model = after(someModel(), "web-app-database/W6");

    const attack = model.of.attack.find(({ title }) => title.startsWith("Server-side"));
    expect(attack).toMatchObject({
      techniqueRefs: ["T1190", "T1552.005", "A01:2025"],
      failureIds: ["F9"],
    });
    // The table: 0.3 to 2 % a year.
    expect(attack?.ratePerYear).toMatchObject({ low: 0.003, high: 0.02 });
    expect(attack?.ratePerYear?.basis).toMatch(/a starting point/);
    expect(attack?.id).not.toBe("W6");
    const root = model.of.step.find(({ id }) => id === attack?.rootStepId);
    expect(root).toMatchObject({ gate: "and", attackId: attack?.id });
    expect(model.of.step).toHaveLength(4);
    expect(root?.childIds).toHaveLength(3);
    expect(model.of.attacker.map(({ title }) => title).sort()).toEqual([
      "Extortionist after data",
      "Mass scanner",
    ]);
    expect(attack?.placeIds).toBeUndefined();
    expect(model.of.effect).toEqual([]);
  });

  it("scores at once where the model has one failure", () => {
    const ranking = rankModel(after(someModel(), "web-app-database/W6", "web-app-database/WEB.6"));
    expect(ranking.unscored).toEqual([]);
    expect(ranking.items).toHaveLength(1);
  });

  it("leaves open what it brings about where the model has several failures", () => {
    const second = { kind: "failure", id: "F8", assetId: "S1", title: "Burnt down" } as const;
    const model = after(someModel(second), "web-app-database/W6");
    expect(model.of.attack.find(({ id }) => id !== "A1")?.failureIds).toBeUndefined();
  });

  it("links to the attackers, failure and places of its template where the model has them", () => {
    const template = loadTemplate("single-sign-on").filter(
      (record) =>
        record.id !== "I4" &&
        !(record.kind === "effect" && record.targetId === "I4") &&
        !(record.kind === "step" && record.attackId === "I4") &&
        !(record.kind === "note" && record.recordId === "I4"),
    );
    const second = recordSchema.parse({
      kind: "failure",
      id: "F2",
      assetId: "S1",
      title: "Other",
    });
    const model = after(buildReadModel([...template, second]), "single-sign-on/I4");

    const attack = model.of.attack.find(({ id }) => id.includes("NEW"));
    expect(attack).toMatchObject({ attackerIds: ["T2"], failureIds: ["F1"], placeIds: ["PL3"] });
    expect(model.of.attacker).toHaveLength(4);
    // The table's rows on I4: SSO.4, SSO.6 and SSO.8.
    const defenses = model.of.effect
      .filter(({ targetId }) => targetId === attack?.id)
      .map(({ defenseId }) => defenseId);
    expect(defenses.sort()).toEqual(["SSO.4", "SSO.6", "SSO.8"]);
  });

  it("adds a shared attacker once", () => {
    const model = after(someModel(), "web-app-database/W2", "web-app-database/W4");
    expect(model.of.attacker).toHaveLength(2);
  });
});

describe("adding a defense of the library", () => {
  it("brings effects on attacks that are there or come along, and no others", () => {
    const flooded = { kind: "attack", id: "A7", title: "Flood" } as const;
    const model = after(
      someModel(flooded),
      "ci-cd-pipeline/CICD.4",
      "ci-cd-pipeline/C1",
      "ci-cd-pipeline/C7",
    );
    // CICD.4 acts on C1 and C3, of which only C1 comes.
    expect(effectsOf(model)).toEqual([
      `${entry("ci-cd-pipeline/CICD.4").title} > ${entry("ci-cd-pipeline/C1").title}`,
    ]);
    expect(model.of.effect[0]?.share).toMatchObject({ low: 0.5, mid: 0.65, high: 0.8 });
  });

  it("finds the attack it acts on by its title, whatever its id and case", () => {
    const title = entry("ci-cd-pipeline/C3").title;
    const own = { kind: "attack", id: "A42", title: title.toUpperCase() } as const;
    const model = after(someModel(own), "ci-cd-pipeline/CICD.4");
    expect(model.of.effect.map(({ targetId }) => targetId)).toEqual(["A42"]);
  });

  it("does not take an attack for its own by its id alone", () => {
    const other = { kind: "attack", id: "C3", title: "Flood" } as const;
    expect(after(someModel(other), "ci-cd-pipeline/CICD.4").of.effect).toEqual([]);
  });

  it("acts on the unknown only in the model that its shares were judged for", () => {
    // D03 acts on A5, the unknown attack of its template; a blank model's has the same title.
    expect(after(someModel(), "kubernetes-secrets/D03").of.effect).toEqual([]);
    const without = loadTemplate("kubernetes-secrets").filter(
      (record) => record.id !== "D03" && !(record.kind === "effect" && record.defenseId === "D03"),
    );
    const model = after(buildReadModel(without), "kubernetes-secrets/D03");
    const fresh = model.of.effect.filter(({ id }) => id.includes("NEW"));
    // The table's row of D03: A1, A2, A3 and A5.
    expect(fresh.map(({ targetId }) => targetId)).toEqual(["A1", "A2", "A3", "A5"]);
  });

  it("comes as an idea and into its groups only where others are in them", () => {
    const alone = after(someModel(), "kubernetes-secrets/D01");
    expect(alone.of.group).toEqual([]);
    expect(alone.of.defense[0]).toMatchObject({ status: "idea" });
    expect(alone.of.defense[0]?.groupIds).toBeUndefined();

    const both = after(someModel(), "kubernetes-secrets/D01", "kubernetes-secrets/D02");
    expect(both.of.group.map(({ title, mode }) => [title, mode])).toEqual([
      ["What pods may do", "family"],
    ]);
    const [group] = both.of.group;
    expect(both.of.defense.map(({ groupIds }) => groupIds)).toEqual([[group?.id], [group?.id]]);

    const third = recordsToAdd([entry("kubernetes-secrets/D03")], both, someIds());
    expect(third[0]).toMatchObject({ kind: "defense", groupIds: [group?.id] });
  });
});

describe("adding a defense that is done in its template", () => {
  it("makes it an idea here, where nobody has done it", () => {
    const records = [
      { kind: "attack", id: "A1", title: "Flood" },
      { kind: "defense", id: "D1", title: "Wall", status: "done" },
      { kind: "effect", id: "E1", defenseId: "D1", targetId: "A1", share: { mid: 0.5 } },
    ].map((record) => recordSchema.parse(record));
    const entries = buildLibrary([{ templateId: "t", templateTitle: "T", records }]);
    const added = recordsToAdd(entries, someModel(), someIds());
    expect(added.map(({ kind }) => kind)).toEqual(["attack", "defense", "effect"]);
    expect(added[1]).toMatchObject({ title: "Wall", status: "idea" });
  });
});

describe("adding what is there already", () => {
  it("adds nothing", () => {
    const model = buildReadModel(loadTemplate("llm-agent"));
    const own = library.filter((each) => each.templateId === "llm-agent");
    expect(recordsToAdd(own, model, someIds())).toEqual([]);
    const titles = indexTitles(model);
    expect(own.every((each) => isInModel(each, titles))).toBe(true);
    expect(isInModel(entry("ci-cd-pipeline/C1"), titles)).toBe(false);
  });

  it("adds an entry once however often it is given", () => {
    const twice = [entry("ci-cd-pipeline/C1"), entry("ci-cd-pipeline/C1")];
    const records = recordsToAdd(twice, someModel(), someIds());
    expect(records.filter((record) => record.kind === "attack")).toHaveLength(1);
  });

  it("adds the whole library to a blank model in one batch that the server takes", () => {
    const model = after(someModel(), ...library.map((each) => each.key));
    expect(model.of.attack).toHaveLength(1 + 65);
    expect(model.of.defense).toHaveLength(134);
    // Every effect of the nine tables but those on the unknown: 176 and 220.
    expect(model.of.effect).toHaveLength(176 + 220);
    expect(model.effectsOnTarget.get("A1")).toBeUndefined();
    const ids = [...model.byId.keys()];
    expect(new Set(ids).size).toBe(ids.length);
  });
});
