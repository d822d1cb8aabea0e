import { describe, expect, it } from "vitest";

import type { RecordInput } from "@/lib/model/record";
import { applyBatch } from "@/lib/sync/apply-batch";
import { createRecordTable, freshEntries } from "@/lib/sync/record-table";

import { countingIds, someModel, someRecords } from "../testing/records";
import { connect } from "./connect";
import { disconnect } from "./disconnect";

const STEPS: readonly RecordInput[] = [
  { kind: "step", id: "X1", title: "Reach it", attackId: "A2" },
  { kind: "step", id: "X2", title: "Read it", attackId: "A2" },
];

function connecting(fromId: string, toId: string, ...others: readonly RecordInput[]) {
  return connect(someModel(...others), { fromId, toId, newId: countingIds() });
}

const FREE_ATTACK: RecordInput = { kind: "attack", id: "A3", title: "Find a note" };

describe("a line drawn between two cards", () => {
  it.each([
    ["an attack to an asset aims at its failure", "A3", "S1", { add: { failureIds: ["F1"] } }],
    ["and the same drawn backwards", "S1", "A3", { id: "A3", add: { failureIds: ["F1"] } }],
    ["an attack to a failure", "A3", "F1", { add: { failureIds: ["F1"] } }],
    ["an attacker to an attack", "T1", "A3", { id: "A3", add: { attackerIds: ["T1"] } }],
    [
      "a defense to an attack stops it",
      "D3",
      "A1",
      { kind: "effect", fields: { defenseId: "D3", targetId: "A1" } },
    ],
    [
      "an attack to a defense means the same",
      "A1",
      "D3",
      { kind: "effect", fields: { defenseId: "D3", targetId: "A1" } },
    ],
    ["a defense to a step", "D3", "X1", { kind: "effect", fields: { targetId: "X1" } }],
    [
      "a defense to an asset lessens its failure",
      "D3",
      "S1",
      { kind: "effect", fields: { targetId: "F1" } },
    ],
    [
      "a defense to a defense needs it, in this order",
      "D3",
      "D1",
      { kind: "requirement", fields: { defenseId: "D3", requiredId: "D1" } },
    ],
    ["an attack to a step begins with it", "A2", "X1", { fields: { rootStepId: "X1" } }],
    ["a step to a step is made of it", "X1", "X2", { id: "X1", add: { childIds: ["X2"] } }],
  ])("%s", (_, fromId, toId, expected) => {
    const connected = connecting(fromId, toId, FREE_ATTACK, ...STEPS);

    expect(connected).toMatchObject({ ok: true, value: [expected] });
  });

  it("says nothing about how much a new effect stops: nobody has estimated it", () => {
    const connected = connecting("D3", "A1");

    expect(connected.ok && connected.value[0]).toHaveProperty("fields", {
      defenseId: "D3",
      targetId: "A1",
    });
  });

  it("aims at a failure that the attack does not lead to yet", () => {
    const second: RecordInput = { kind: "failure", id: "F2", assetId: "S1", title: "Lost" };

    expect(connecting("A1", "S1", second)).toMatchObject({
      value: [{ add: { failureIds: ["F2"] } }],
    });
  });

  it.each([
    ["A1", "A2", "attack-to-attack"],
    ["T1", "S1", "attacker-to-asset"],
    ["S1", "T1", "attacker-to-asset"],
    ["T1", "D1", "attacker-to-defense"],
    ["T1", "X1", "attacker-to-step"],
    ["A1", "A1", "itself"],
  ])("%s to %s means nothing: %s", (fromId, toId, because) => {
    expect(connecting(fromId, toId, ...STEPS)).toEqual({
      ok: false,
      error: { kind: "no-such-connection", because },
    });
  });

  it.each([
    ["A1", "S1"],
    ["D1", "A1"],
    ["T1", "A1"],
  ])("%s and %s are connected already", (fromId, toId) => {
    expect(connecting(fromId, toId)).toMatchObject({ error: { kind: "already-connected" } });
  });

  it("asks for a failure where an asset has none", () => {
    const bare: RecordInput = { kind: "asset", id: "S2", title: "Bare" };

    expect(connecting("A1", "S2", bare)).toMatchObject({
      error: { kind: "asset-without-failure", assetId: "S2" },
    });
  });

  it("notices that an end was deleted meanwhile", () => {
    expect(connecting("A1", "S9")).toMatchObject({ error: { kind: "record-is-gone", id: "S9" } });
  });
});

describe("parting", () => {
  it.each([
    ["an effect", "E1"],
    ["an attack and its failure", "A1>F1"],
    ["an attacker and the attack", "T1>A1"],
    ["an attack and its first step", "A2>X1"],
    ["a step and its part", "X1>X2"],
    ["a defense and what it needs", "R1"],
  ])("%s leaves a sound model without that line", (_, id) => {
    const records = someRecords(
      { kind: "attack", id: "A2", title: "Read it", rootStepId: "X1" },
      { kind: "step", id: "X1", title: "Reach it", gate: "and", childIds: ["X2"] },
      { kind: "step", id: "X2", title: "Read it" },
      { kind: "requirement", id: "R1", defenseId: "D1", requiredId: "D2" },
    );
    const table = createRecordTable(freshEntries(records));
    const model = someModel(...records);

    const parted = disconnect(model, { id });

    expect(parted.ok && applyBatch(table, parted.value, 1).ok).toBe(true);
    expect(disconnect(someModel(...table.records()), { id: "A1>F9" }).ok).toBe(false);
  });

  it("takes off nothing but the line that was meant", () => {
    expect(disconnect(someModel(), { id: "A1>F1" })).toEqual({
      ok: true,
      value: [{ op: "patch", id: "A1", remove: { failureIds: ["F1"] } }],
    });
    expect(disconnect(someModel(), { id: "A1>T1" }).ok).toBe(false);
  });
});
