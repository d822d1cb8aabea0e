import { describe, expect, it } from "vitest";

import { countingIds, someModel } from "../testing/records";
import { deleteRecords } from "./delete-records";
import { moveCards } from "./move-cards";
import { rename } from "./rename";
import { setEstimate } from "./set-estimate";
import { setNotes } from "./set-notes";
import { setPoints } from "./set-points";
import { setStatus } from "./set-status";
import { shelveCard } from "./shelve-card";
import { tickCondition } from "./tick-condition";
import { withMid } from "./with-mid";

describe("renaming", () => {
  it("cleans what was typed or pasted", () => {
    const title = "  Guess\tit \u202e twice\n";

    expect(rename(someModel(), { id: "A1", title })).toEqual({
      ok: true,
      value: [{ op: "patch", id: "A1", fields: { title: "Guess it twice" } }],
    });
  });

  it.each([
    ["an empty title", "   ", { kind: "empty-title" }],
    ["a title over the limit", "x".repeat(201), { kind: "text-too-long", charactersMax: 200 }],
  ])("refuses %s", (_, title, error) => {
    expect(rename(someModel(), { id: "A1", title })).toEqual({ ok: false, error });
  });

  it("does nothing when the title is the same", () => {
    expect(rename(someModel(), { id: "A1", title: "Guess it " })).toEqual({ ok: true, value: [] });
  });
});

describe("notes", () => {
  it("are cleared when nothing is left of them", () => {
    const model = someModel({ kind: "attacker", id: "T1", title: "Stranger", notes: "Unknown" });

    expect(setNotes(model, { id: "T1", notes: " \n" })).toMatchObject({
      value: [{ fields: { notes: null } }],
    });
    expect(setNotes(model, { id: "T1", notes: "Unknown" })).toEqual({ ok: true, value: [] });
  });
});

describe("an estimate", () => {
  it("keeps its range while the number stays inside, and loses the reason given for another", () => {
    const old = { low: 0.1, mid: 0.2, high: 0.4, basis: "a guess" };

    expect(withMid(old, 0.3, true)).toEqual({ low: 0.1, mid: 0.3, high: 0.4 });
  });

  it("moves the range of a rate along when the number leaves it", () => {
    expect(withMid({ low: 1, mid: 2, high: 4 }, 10, true)).toEqual({ low: 5, mid: 10, high: 20 });
  });

  it("drops the range of a share when the number leaves it", () => {
    expect(withMid({ low: 0.1, mid: 0.2, high: 0.3 }, 0.9, false)).toEqual({ mid: 0.9 });
  });

  it("has no range to move where the old number was 0", () => {
    expect(withMid({ low: 0, mid: 0, high: 0 }, 1, true)).toEqual({ mid: 1 });
  });

  it("becomes unknown, which is not 0", () => {
    const model = someModel();

    expect(setEstimate(model, { id: "A1", field: "ratePerYear", mid: null })).toMatchObject({
      value: [{ id: "A1", fields: { ratePerYear: null } }],
    });
    expect(setEstimate(model, { id: "A2", field: "ratePerYear", mid: null })).toEqual({
      ok: true,
      value: [],
    });
  });

  it.each([
    ["A1", "ratePerYear", -1, { min: 0, max: 1e6 }],
    ["A1", "ratePerYear", 1e9, { min: 0, max: 1e6 }],
    ["A1", "ratePerYear", Number.NaN, { min: 0, max: 1e6 }],
    ["E1", "share", 1.5, { min: -1, max: 1 }],
    ["D1", "effortDays", -2, { min: 0, max: 1e6 }],
  ] as const)("of %s.%s refuses %d by its bounds", (id, field, mid, bounds) => {
    expect(setEstimate(someModel(), { id, field, mid })).toEqual({
      ok: false,
      error: { kind: "number-out-of-bounds", ...bounds },
    });
  });

  it("is not set on a kind that does not have it", () => {
    expect(setEstimate(someModel(), { id: "T1", field: "impact", mid: 1 })).toMatchObject({
      error: { kind: "record-is-gone" },
    });
  });
});

describe("status, parts and conditions of a defense", () => {
  it("counts an absent status as an idea", () => {
    expect(setStatus(someModel(), { id: "D1", status: "idea" })).toEqual({ ok: true, value: [] });
    expect(setStatus(someModel(), { id: "D1", status: "done" })).toMatchObject({
      value: [{ fields: { status: "done" } }],
    });
  });

  it("takes ticks away when a number is typed, because ticks would count before it", () => {
    const model = someModel({
      kind: "defense",
      id: "D1",
      title: "Vault",
      complexity: { ticks: ["networked-service"], halved: true },
    });

    expect(setPoints(model, { id: "D1", change: { points: 4 } })).toMatchObject({
      value: [{ fields: { complexity: { points: { mid: 4 } } } }],
    });
    expect(
      setPoints(model, { id: "D1", change: { tick: "data-store", isTrue: true } }),
    ).toMatchObject({
      value: [
        { fields: { complexity: { ticks: ["networked-service", "data-store"], halved: true } } },
      ],
    });
  });

  it("ticks one condition and leaves the others", () => {
    const model = someModel({
      kind: "defense",
      id: "D1",
      title: "Backups",
      conditions: [
        { text: "never tested", role: "void-if" },
        { text: "somebody looks", role: "needs", ticked: true },
      ],
    });

    expect(tickCondition(model, { id: "D1", index: 0, ticked: true })).toMatchObject({
      value: [{ fields: { conditions: [{ ticked: true }, { ticked: true }] } }],
    });
    expect(tickCondition(model, { id: "D1", index: 5, ticked: true }).ok).toBe(false);
  });
});

describe("moving cards", () => {
  it("writes a place for a card without one and changes the place of another", () => {
    const model = someModel({ kind: "position", id: "Z1", recordId: "A1", x: 1, y: 1 });
    const to = new Map([
      ["A1", { x: 5.6, y: 1 }],
      ["A2", { x: 0, y: -3 }],
    ]);

    expect(moveCards(model, { to, newId: countingIds() })).toMatchObject({
      value: [
        { op: "patch", id: "Z1", fields: { x: 6, y: 1 } },
        { op: "put", kind: "position", fields: { recordId: "A2", x: 0, y: -3 } },
      ],
    });
  });

  it("does nothing for a card that comes back to where it was", () => {
    const model = someModel({ kind: "position", id: "Z1", recordId: "A1", x: 1, y: 1 });
    const to = new Map([["A1", { x: 1.2, y: 0.8 }]]);

    expect(moveCards(model, { to, newId: countingIds() })).toEqual({ ok: true, value: [] });
  });

  it("back to the shelf forgets the place", () => {
    const model = someModel({ kind: "position", id: "Z1", recordId: "A1", x: 1, y: 1 });

    expect(shelveCard(model, { id: "A1" })).toEqual({
      ok: true,
      value: [{ op: "delete", id: "Z1" }],
    });
  });
});

describe("deleting", () => {
  it("parts lines before it deletes their ends, so that both are there", () => {
    const result = deleteRecords(someModel(), { ids: ["A1", "A1>F1", "E2"] });

    expect(result.ok && result.value.map(({ op, id }) => `${op} ${id}`)).toEqual([
      "patch A1",
      "delete A1",
      "delete E2",
    ]);
  });

  it("never deletes the model itself", () => {
    expect(deleteRecords(someModel(), { ids: ["model"] })).toEqual({ ok: true, value: [] });
  });
});
