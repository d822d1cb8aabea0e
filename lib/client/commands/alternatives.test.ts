import { describe, expect, it } from "vitest";

import { loadExtras } from "@/lib/catalog/load-extras";
import { loadTemplate } from "@/lib/catalog/load-template";
import { buildReadModel, type ReadModel } from "@/lib/model/read-model";
import { applyBatch } from "@/lib/sync/apply-batch";
import { createRecordTable, freshEntries } from "@/lib/sync/record-table";

import { countingIds, someModel } from "../testing/records";
import { addExtraAttacks } from "./add-extra-attacks";
import { chooseAlternative } from "./choose-alternative";
import { createGroup } from "./create-group";
import type { CommandResult } from "./problem";

const template = buildReadModel(loadTemplate("kubernetes-secrets"));
const extras = loadExtras("kubernetes-secrets");

/** The model after the operations, which must be ones that the server takes. */
function after(model: ReadModel, result: CommandResult): ReadModel {
  if (!result.ok) throw new Error(result.error.kind);
  const table = createRecordTable(freshEntries(model.byId.values()));
  const applied = applyBatch(table, result.value, 1);
  if (!applied.ok) throw new Error(applied.error.detail);
  return buildReadModel(table.records());
}

function statuses(model: ReadModel, ids: readonly string[]): unknown[] {
  return ids.map((id) => {
    const record = model.byId.get(id);
    return record?.kind === "defense" ? record.status : null;
  });
}

describe("choosing an alternative", () => {
  it("plans it and leaves what is in place", () => {
    const chosen = after(template, chooseAlternative(template, { id: "P12" }));

    expect(statuses(chosen, ["P12", "P0", "P3"])).toEqual(["planned", "done", "idea"]);
  });

  it("takes back the one that was planned before, in the same gesture", () => {
    const first = after(template, chooseAlternative(template, { id: "P12" }));
    const second = after(first, chooseAlternative(first, { id: "P3" }));

    expect(statuses(second, ["P12", "P3"])).toEqual(["idea", "planned"]);
  });

  it("does nothing where it is the planned one already", () => {
    const chosen = after(template, chooseAlternative(template, { id: "P12" }));

    expect(chooseAlternative(chosen, { id: "P12" })).toEqual({ ok: true, value: [] });
  });

  it("says so when somebody deleted it", () => {
    expect(chooseAlternative(template, { id: "P99" })).toEqual({
      ok: false,
      error: { kind: "record-is-gone", id: "P99" },
    });
  });
});

describe("adding a template's further attacks", () => {
  it("gives the model all of them with their effects, as one batch", () => {
    const model = after(
      template,
      addExtraAttacks(template, { attackIds: ["A6", "A7", "A8"], extras }),
    );

    expect(model.of.attack.map(({ id }) => id)).toEqual([
      "A1",
      "A2",
      "A3",
      "A4",
      "A5",
      "A6",
      "A7",
      "A8",
    ]);
    const expected = extras.filter(({ kind }) => kind === "effect").length;
    expect(model.of.effect.length - template.of.effect.length).toBe(expected);
  });

  it("adds only those that are missing, and says when none is", () => {
    const one = after(template, addExtraAttacks(template, { attackIds: ["A8"], extras }));
    const all = after(one, addExtraAttacks(one, { attackIds: ["A6", "A7", "A8"], extras }));

    expect(all.of.attack).toHaveLength(8);
    expect(addExtraAttacks(all, { attackIds: ["A6", "A7", "A8"], extras }).ok).toBe(false);
  });
});

describe("making a group of alternatives", () => {
  it("puts the defenses into it", () => {
    const model = someModel();
    const grouped = after(
      model,
      createGroup(model, { title: " Logins ", defenseIds: ["D1", "D2"], newId: countingIds() }),
    );

    expect(grouped.of.group).toMatchObject([{ title: "Logins", mode: "exclusive" }]);
    expect(grouped.memberIdsOfGroup.get("new-group-1")).toEqual(["D1", "D2"]);
  });

  it("needs two that are free, because no defense is in two such groups", () => {
    const newId = countingIds();
    const two = ["D01", "P3"];

    expect(createGroup(template, { title: "Ways", defenseIds: two, newId }).ok).toBe(false);
    expect(createGroup(template, { title: "Ways", defenseIds: ["D01", "A1"], newId }).ok).toBe(
      false,
    );
    expect(createGroup(template, { title: "Ways", defenseIds: ["D01", "D02"], newId }).ok).toBe(
      true,
    );
  });

  it("wants a title", () => {
    const result = createGroup(someModel(), {
      title: "  ",
      defenseIds: ["D1", "D2"],
      newId: countingIds(),
    });

    expect(result).toEqual({ ok: false, error: { kind: "empty-title" } });
  });
});
