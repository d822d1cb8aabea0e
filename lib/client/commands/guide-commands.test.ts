import { describe, expect, it } from "vitest";

import { buildReadModel, type ReadModel } from "@/lib/model/read-model";
import { applyBatch } from "@/lib/sync/apply-batch";
import { createRecordTable, freshEntries } from "@/lib/sync/record-table";

import { countingIds, someModel } from "../testing/records";
import { answerAttack } from "./answer-attack";
import { answerDefense } from "./answer-defense";
import type { CommandResult } from "./problem";
import { tickPlace } from "./tick-place";

const at = { x: 0, y: 0 };
const newId = countingIds();

/** The model after the operations, which must be ones that the server takes. */
function after(model: ReadModel, result: CommandResult): ReadModel {
  if (!result.ok) throw new Error(result.error.kind);
  const table = createRecordTable(freshEntries(model.byId.values()));
  const applied = applyBatch(table, result.value, 1);
  if (!applied.ok) throw new Error(applied.error.detail);
  return buildReadModel(table.records());
}

describe("ticking where an asset lives", () => {
  const tick = (model: ReadModel, isThere: boolean) =>
    tickPlace(model, { assetId: "S1", placeKind: "backup", isThere, title: "Backups", newId });

  it("makes the place, and unticking takes it away again", () => {
    const ticked = after(someModel(), tick(someModel(), true));
    expect(ticked.of.place).toMatchObject([
      { title: "Backups", placeKind: "backup", assetIds: ["S1"] },
    ]);

    expect(after(ticked, tick(ticked, false)).of.place).toEqual([]);
  });

  it("takes a place that is there, and leaves what others know of", () => {
    const named = someModel({ kind: "place", id: "P1", title: "Tapes", placeKind: "backup" });

    const ticked = after(named, tick(named, true));
    const unticked = after(ticked, tick(ticked, false));

    expect(ticked.of.place).toMatchObject([{ id: "P1", assetIds: ["S1"] }]);
    expect(unticked.of.place).toMatchObject([{ id: "P1", title: "Tapes" }]);
    expect(unticked.of.place[0]?.assetIds).toBeUndefined();
  });
});

describe("answering an attack", () => {
  it("adds it with its rate, leading to the only failure", () => {
    const input = { id: null, title: " Guess\n it ", ratePerYear: 0.3, at, newId };

    const model = after(someModel(), answerAttack(someModel(), input));

    expect(model.of.attack.at(-1)).toMatchObject({
      title: "Guess it",
      ratePerYear: { mid: 0.3 },
      failureIds: ["F1"],
    });
  });

  it("again changes what differs and keeps the range of what does not", () => {
    const input = { id: "A1", title: "Guess the password", ratePerYear: 0.2, at, newId };

    const model = after(someModel(), answerAttack(someModel(), input));

    expect(model.of.attack[0]).toMatchObject({
      title: "Guess the password",
      ratePerYear: { low: 0.1, mid: 0.2, high: 0.4 },
    });
  });

  it("leaves a rate nobody said unknown, and asks for a title", () => {
    const input = { id: null, title: "Ask", ratePerYear: null, at, newId };
    const model = after(someModel(), answerAttack(someModel(), input));

    expect(model.of.attack.at(-1)?.ratePerYear).toBeUndefined();
    expect(answerAttack(someModel(), { ...input, title: "\u0007 " })).toMatchObject({
      error: { kind: "empty-title" },
    });
    expect(answerAttack(someModel(), { ...input, title: "x".repeat(10_000) })).toMatchObject({
      error: { kind: "text-too-long" },
    });
  });
});

describe("answering a defense", () => {
  const share = { mid: 0.7, basis: "most of it" };
  const input = { attackId: "A2", effectId: null, effortDays: 2, share, at, newId };

  it("adds it with its work and what it stops of the attack", () => {
    const model = after(someModel(), answerDefense(someModel(), { ...input, title: "Screens" }));

    expect(model.of.defense.at(-1)).toMatchObject({ title: "Screens", effortDays: { mid: 2 } });
    expect(model.effectsOnTarget.get("A2")).toMatchObject([{ share }]);
  });

  it("means the defense that is called the same already", () => {
    const model = after(someModel(), answerDefense(someModel(), { ...input, title: "CURTAINS" }));

    expect(model.of.defense).toHaveLength(3);
    expect(model.effectsOnTarget.get("A2")).toMatchObject([{ defenseId: "D3", share }]);
    expect(model.byId.get("D3")).toMatchObject({ title: "Curtains", effortDays: { mid: 2 } });
  });

  it("again changes title, work and share of the one that was asked about", () => {
    const again = { ...input, attackId: "A1", effectId: "E1", title: "Longer passwords" };

    const model = after(someModel(), answerDefense(someModel(), again));

    expect(model.byId.get("D1")).toMatchObject({
      title: "Longer passwords",
      effortDays: { mid: 2 },
    });
    expect(model.byId.get("E1")).toMatchObject({ share });
  });

  it("says when the attack is gone", () => {
    expect(answerDefense(someModel(), { ...input, attackId: "A9", title: "Late" })).toMatchObject({
      error: { kind: "record-is-gone" },
    });
  });
});
