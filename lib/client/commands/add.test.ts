import { describe, expect, it } from "vitest";

import { blankModel } from "@/lib/catalog/blank-model";
import { loadExtras } from "@/lib/catalog/load-extras";
import { loadTemplate } from "@/lib/catalog/load-template";
import { buildReadModel, type ReadModel } from "@/lib/model/read-model";
import { applyBatch } from "@/lib/sync/apply-batch";
import { createRecordTable, freshEntries } from "@/lib/sync/record-table";

import { countingIds, someModel } from "../testing/records";
import { addAsset } from "./add-asset";
import { addAttack } from "./add-attack";
import { addAttacker } from "./add-attacker";
import { addDefense } from "./add-defense";
import { addExtras } from "./add-extras";
import type { CommandResult } from "./problem";

const NOTHING: ReadonlySet<string> = new Set();
const at = { x: 10.4, y: 20.6 };

/** The model after the operations, which must be ones that the server takes. */
function after(model: ReadModel, result: CommandResult): ReadModel {
  if (!result.ok) throw new Error(result.error.kind);
  const table = createRecordTable(freshEntries(model.byId.values()));
  const applied = applyBatch(table, result.value, 1);
  if (!applied.ok) throw new Error(applied.error.detail);
  return buildReadModel(table.records());
}

describe("adding an asset", () => {
  it("brings its failure, and gives a blank model's catch-all something to lead to", () => {
    const blank = buildReadModel(blankModel("Mine"));

    const model = after(
      blank,
      addAsset(blank, { title: "Backups", failureTitle: "Read", at, newId: countingIds() }),
    );

    const [failure] = model.of.failure;
    expect(model.of.asset).toMatchObject([{ title: "Backups" }]);
    expect(failure).toMatchObject({ title: "Read", assetId: model.of.asset[0]?.id });
    expect(model.of.attack[0]?.failureIds).toEqual([failure?.id]);
    expect(model.of.position).toMatchObject([{ x: 10, y: 21 }]);
  });

  it("leaves the aim of attacks alone where there are failures already", () => {
    const small = someModel({ kind: "attack", id: "A3", title: "Aimless" });

    const model = after(
      small,
      addAsset(small, { title: "Backups", failureTitle: "Read", at, newId: countingIds() }),
    );

    expect(model.of.attack.find(({ id }) => id === "A3")?.failureIds).toBeUndefined();
  });

  it("asks for a title", () => {
    const input = { title: " \n ", failureTitle: "Read", at, newId: countingIds() };

    expect(addAsset(someModel(), input)).toEqual({ ok: false, error: { kind: "empty-title" } });
  });
});

describe("adding the next thing", () => {
  const newId = countingIds();

  it("leads an attack to the only failure there is", () => {
    const result = addAttack(someModel(), { title: "Ask", at, selectedIds: NOTHING, newId });

    expect(result).toMatchObject({
      value: [{ kind: "attack", fields: { failureIds: ["F1"] } }, {}],
    });
  });

  it("leads an attack to the asset that is selected, and gives it the selected attacker", () => {
    const model = someModel(
      { kind: "asset", id: "S2", title: "Other" },
      { kind: "failure", id: "F2", assetId: "S2", title: "Lost" },
    );
    const selectedIds = new Set(["S2", "T1"]);

    const result = addAttack(model, { title: "Ask", at, selectedIds, newId });

    expect(result).toMatchObject({
      value: [{ fields: { failureIds: ["F2"], attackerIds: ["T1"] } }, {}],
    });
  });

  it("sets a defense, an idea, against every selected attack", () => {
    const small = someModel();
    const selectedIds = new Set(["A1", "A2", "T1"]);

    const model = after(small, addDefense(small, { title: "Ask", at, selectedIds, newId }));

    const defense = model.of.defense.find(({ title }) => title === "Ask");
    const effects = model.effectsOfDefense.get(defense?.id ?? "") ?? [];
    expect(defense?.status).toBe("idea");
    expect(effects.map(({ targetId }) => targetId)).toEqual(["A1", "A2"]);
  });

  it("gives an attacker the selected attacks", () => {
    const small = someModel();
    const selectedIds = new Set(["A2"]);

    const model = after(small, addAttacker(small, { title: "Guest", at, selectedIds, newId }));

    const guest = model.of.attacker.find(({ title }) => title === "Guest");
    expect(model.of.attack.find(({ id }) => id === "A2")?.attackerIds).toEqual([guest?.id]);
  });
});

describe("adding a further attack of the template", () => {
  const template = buildReadModel(loadTemplate("kubernetes-secrets"));
  const extras = loadExtras("kubernetes-secrets");

  it("brings its steps and its 17 effects, and nothing of the other two", () => {
    const model = after(template, addExtras(template, { attackId: "A8", extras }));

    // 7 defenses and 10 alternatives act on it, by the template's table.
    expect(model.effectsOnTarget.get("A8")).toHaveLength(17);
    expect(model.of.attack.map(({ id }) => id)).toEqual(["A1", "A2", "A3", "A4", "A5", "A8"]);
    expect(model.byId.get("A8")).toHaveProperty("rootStepId");
  });

  it("leaves out effects of defenses that were deleted", () => {
    const fewer = buildReadModel(
      [...template.byId.values()].filter(
        (record) =>
          record.id !== "D16" && !(record.kind === "effect" && record.defenseId === "D16"),
      ),
    );

    const model = after(fewer, addExtras(fewer, { attackId: "A8", extras }));

    expect(model.effectsOnTarget.get("A8")).toHaveLength(16);
  });

  it("is done once", () => {
    const model = after(template, addExtras(template, { attackId: "A8", extras }));

    expect(addExtras(model, { attackId: "A8", extras })).toMatchObject({
      error: { kind: "nothing-to-add" },
    });
  });
});
