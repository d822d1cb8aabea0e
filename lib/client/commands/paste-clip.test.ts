import { describe, expect, it } from "vitest";

import { buildReadModel, type ReadModel } from "@/lib/model/read-model";
import { recordSchema, type RecordInput } from "@/lib/model/record";
import { applyBatch } from "@/lib/sync/apply-batch";
import { createRecordTable, freshEntries } from "@/lib/sync/record-table";

import { type Clip, readPastedText } from "../clipboard/clip";
import { copyCards } from "../clipboard/copy-cards";
import { countingIds, someModel } from "../testing/records";
import type { NewIds } from "./add-lines";
import { pasteClip } from "./paste-clip";

/** Attack A1 with two steps, noted on; D1 needs D2; both are ways of one group. */
const rich = () =>
  someModel(
    { kind: "attack", id: "A1", title: "Guess it", failureIds: ["F1"], rootStepId: "P1" },
    { kind: "step", id: "P1", title: "All", attackId: "A1", gate: "and", childIds: ["P2"] },
    { kind: "step", id: "P2", title: "Ask", attackId: "A1" },
    { kind: "effect", id: "E3", defenseId: "D1", targetId: "P2", share: { mid: 0.3 } },
    { kind: "requirement", id: "R1", defenseId: "D1", requiredId: "D2" },
    { kind: "group", id: "G1", title: "Ways", mode: "exclusive" },
    { kind: "defense", id: "D1", title: "Long passwords", groupIds: ["G1"] },
    { kind: "defense", id: "D2", title: "A second factor", groupIds: ["G1"] },
    { kind: "note", id: "N1", text: "Ask Ann", recordId: "A1" },
  );

const blank = () => modelOf({ kind: "model", id: "model", title: "Another" });

function modelOf(...records: readonly RecordInput[]): ReadModel {
  return buildReadModel(records.map((record) => recordSchema.parse(record)));
}

const places = new Map([
  ["A1", { x: 0, y: 0.4 }],
  ["D1", { x: 300, y: 100 }],
]);

function copied(model: ReadModel, ...ids: readonly string[]): Clip {
  const clip = copyCards(model, { modelId: "M1", ids, places, newId: countingIds() });
  if (!clip) throw new Error("nothing was copied");
  return clip;
}

const inOrder = (): NewIds => {
  const newId = countingIds();
  return (kind, count) => Array.from({ length: count }, () => newId(kind));
};

function pasted(model: ReadModel, clip: Clip, isSameModel = false) {
  const by = { x: 10, y: 20 };
  const input = { clip, isSameModel, by, newIds: inOrder(), newId: countingIds() };
  const result = pasteClip(model, input);
  if (!result.ok) throw new Error(result.error.kind);
  const table = createRecordTable(freshEntries(model.byId.values()));
  const applied = applyBatch(table, result.value.ops, 2);
  const made = result.value.ops.flatMap(({ id }) => table.record(id) ?? []);
  return { ...result.value, made, isAccepted: applied.ok };
}

const kindsOf = (clip: Clip) => clip.records.map(({ kind, id }) => `${kind} ${id}`).sort();

describe("copying cards", () => {
  it("takes an attack with its steps, notes and place, and counts what leads elsewhere", () => {
    const clip = copied(rich(), "A1");

    expect(kindsOf(clip)).toEqual([
      "attack A1",
      "note N1",
      "position new-position-1",
      "step P1",
      "step P2",
    ]);
    // E1 and E2 on the attack, E3 on its step.
    expect(clip.leftOut).toBe(3);
  });

  it("takes what connects the copied cards with each other, and their common group", () => {
    const clip = copied(rich(), "A1", "D1", "D2");

    expect(kindsOf(clip)).toEqual(
      expect.arrayContaining(["effect E1", "effect E2", "effect E3", "requirement R1", "group G1"]),
    );
    expect(clip.leftOut).toBe(0);
  });

  it("takes an asset with what must not happen to it", () => {
    expect(kindsOf(copied(someModel(), "S1"))).toEqual(["asset S1", "failure F1"]);
  });

  it("takes the cards of a frame with it", () => {
    const framed = someModel({ kind: "frame", id: "B1", title: "Both", memberIds: ["A1", "D3"] });

    expect(kindsOf(copied(framed, "B1"))).toEqual(
      expect.arrayContaining(["attack A1", "defense D3", "frame B1"]),
    );
  });

  it("is nothing where no card is selected", () => {
    const ids = ["E1", "A1>F1"];

    expect(copyCards(someModel(), { modelId: "M1", ids, places, newId: countingIds() })).toBeNull();
  });
});

describe("pasting into another model", () => {
  it("makes new ids, keeps what the cards say and what lies between them, and says what is lost", () => {
    const { made, isAccepted, lost, cards } = pasted(blank(), copied(rich(), "A1", "D1"));

    expect(isAccepted).toBe(true);
    expect(cards).toBe(2);
    // E2 and R1 to D2, and the failure that the attack leads to; the group of one is no group.
    expect(lost).toBe(4);
    const attack = made.find(({ kind }) => kind === "attack");
    expect(attack).toMatchObject({ title: "Guess it", rootStepId: "new-step-2" });
    expect(attack).not.toHaveProperty("failureIds", ["F1"]);
    expect(made.find(({ id }) => id === "new-step-3")).toMatchObject({ attackId: attack?.id });
    expect(made.filter(({ kind }) => kind === "effect")).toMatchObject([
      { defenseId: "new-defense-4", targetId: "new-attack-1", share: { mid: 0.5 } },
      { defenseId: "new-defense-4", targetId: "new-step-3", share: { mid: 0.3 } },
    ]);
    expect(made.find(({ kind }) => kind === "note")).toMatchObject({ recordId: attack?.id });
  });

  it("never refers to a record there that happens to have the same id", () => {
    const clip = copied(rich(), "A1");
    const { made } = pasted(someModel(), clip);

    expect(made.find(({ kind }) => kind === "attack")).not.toHaveProperty("failureIds", ["F1"]);
  });

  it("moves the cards as far as it is told, in whole units", () => {
    const { made } = pasted(blank(), copied(rich(), "A1"));

    expect(made.find(({ kind }) => kind === "position")).toMatchObject({ x: 10, y: 20 });
  });

  it("brings a group along that two of the copied ways are in", () => {
    const { made, isAccepted } = pasted(blank(), copied(rich(), "D1", "D2"));
    const group = made.find(({ kind }) => kind === "group");

    expect(isAccepted).toBe(true);
    expect(made.filter((record) => record.kind === "defense")).toMatchObject([
      { groupIds: [group?.id] },
      { groupIds: [group?.id] },
    ]);
  });

  it("makes no second attack that stands for what nobody has thought of", () => {
    const future = { kind: "attack" as const, title: "Unknown", futureUnexpected: true };
    const from = modelOf({ kind: "model", id: "model", title: "One" }, { ...future, id: "A1" });
    const to = modelOf({ kind: "model", id: "model", title: "Two" }, { ...future, id: "A7" });
    const { made, isAccepted } = pasted(to, copied(from, "A1"));

    expect(isAccepted).toBe(true);
    expect(made[0]).not.toMatchObject({ futureUnexpected: true });
  });
});

describe("pasting into the same model", () => {
  it("keeps what the copies refer to: their failure, their attackers, their group", () => {
    const model = rich();
    const attack = pasted(model, copied(model, "A1"), true);
    const ways = pasted(model, copied(model, "D1", "D2"), true);

    expect(attack.made[0]).toMatchObject({ failureIds: ["F1"] });
    expect(attack.lost).toBe(3);
    expect(ways.isAccepted).toBe(true);
    expect(ways.made.map(({ kind }) => kind)).not.toContain("group");
    expect(ways.made[0]).toMatchObject({ groupIds: ["G1"] });
  });

  it("refuses more than one change may hold, before anything happens", () => {
    const clip = copied(rich(), "A1");
    const [first] = clip.records;
    const many = Array.from({ length: 20_001 }, (_, n) => ({ ...first, id: `A${String(n)}` }));
    const huge: Clip = { ...clip, records: many as Clip["records"] };
    const input = { isSameModel: false, by: { x: 0, y: 0 }, newIds: inOrder() };

    expect(pasteClip(blank(), { ...input, clip: huge, newId: countingIds() })).toEqual({
      ok: false,
      error: { kind: "too-much-at-once" },
    });
  });
});

describe("a text from the clipboard", () => {
  it("is cards when it was printed as cards", () => {
    const clip = copied(rich(), "A1", "D1");

    expect(readPastedText(JSON.stringify(clip))).toEqual({ kind: "cards", clip });
  });

  it("loses characters that act instead of showing", () => {
    const text = JSON.stringify(copied(rich(), "A1")).replace(
      "Guess it",
      String.raw`Gu\u202eess\u0000 it`,
    );
    const read = readPastedText(text);

    expect(read.kind === "cards" && read.clip.records).toEqual(
      expect.arrayContaining([expect.objectContaining({ title: "Guess it" })]),
    );
  });

  it.each([
    ["cards with an unknown field", '{"format":"parapet.cards","version":1,"x":1}'],
    ["a whole model", '{"format":"parapet.model","version":1,"records":[]}'],
    [
      "cards of a kind that no card is",
      JSON.stringify(copied(someModel(), "A1")).replace('"attack"', '"signoff"'),
    ],
  ])("is unreadable when it is %s", (_, text) => {
    expect(readPastedText(text)).toEqual({ kind: "unreadable" });
  });

  it.each([["Guess it\nAsk for it"], ["{ brace } first"], [""]])(
    "is text otherwise: %j",
    (text) => {
      expect(readPastedText(text)).toEqual({ kind: "text" });
    },
  );
});
