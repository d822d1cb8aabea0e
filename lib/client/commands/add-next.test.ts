import { describe, expect, it } from "vitest";

import { countingIds, someModel } from "../testing/records";
import { addNext, nextKinds } from "./add-next";
import type { CardKind } from "./problem";

const at = { x: 10, y: 20 };
const next = (fromId: string, kind: CardKind, model = someModel()) =>
  addNext(model, { fromId, kind, title: "Next", failureTitle: "Lost", at, newId: countingIds() });
const kinds = (fromId: string, model = someModel()) => nextKinds(model, fromId, countingIds());

/** Two assets, so that an attack does not lead to the only failure by itself. */
const twoAssets = () =>
  someModel(
    { kind: "asset", id: "S2", title: "Backup" },
    { kind: "failure", id: "F2", assetId: "S2", title: "Copied" },
  );

describe("what a line drawn to an empty place can lead to", () => {
  it.each([
    ["an attacker", "T1", ["attack"]],
    ["an asset", "S1", ["attack", "defense"]],
    ["an attack", "A1", ["asset", "attacker", "defense"]],
    ["a defense", "D1", ["asset", "attack", "defense"]],
  ])("from %s", (_, fromId, expected) => {
    expect(kinds(fromId)).toEqual(expected);
  });

  it("from a step: another attack it is a part of, and a defense against it", () => {
    expect(kinds("P1", someModel({ kind: "step", id: "P1", title: "Ask" }))).toEqual([
      "attack",
      "defense",
    ]);
  });

  it("from an asset that nothing may happen to: nothing, and says why", () => {
    const model = someModel({ kind: "asset", id: "S2", title: "Backup" });

    expect(kinds("S2", model)).toEqual([]);
    expect(next("S2", "attack", model)).toEqual({
      ok: false,
      error: { kind: "asset-without-failure", assetId: "S2" },
    });
  });
});

describe("the next card", () => {
  it("from an asset: an attack that leads to the asset's failure", () => {
    expect(next("S2", "attack", twoAssets())).toMatchObject({
      ok: true,
      value: [
        { op: "put", kind: "attack", id: "new-attack-1" },
        { op: "put", kind: "position", fields: { recordId: "new-attack-1", x: 10, y: 20 } },
        { op: "patch", id: "new-attack-1", add: { failureIds: ["F2"] } },
      ],
    });
  });

  it("is not connected twice where a new attack leads to the only failure by itself", () => {
    const result = next("S1", "attack");

    expect(result).toMatchObject({
      ok: true,
      value: [{ kind: "attack", fields: { failureIds: ["F1"] } }, { kind: "position" }],
    });
  });

  it("from an attack: a defense with an effect on it that waits to be estimated", () => {
    expect(next("A1", "defense")).toMatchObject({
      ok: true,
      value: [
        { kind: "defense", id: "new-defense-1", fields: { status: "idea" } },
        { kind: "position" },
        { kind: "effect", fields: { defenseId: "new-defense-1", targetId: "A1" } },
      ],
    });
  });

  it("from a defense: a defense that the first one needs", () => {
    expect(next("D1", "defense")).toMatchObject({
      ok: true,
      value: [
        { kind: "defense", id: "new-defense-1" },
        { kind: "position" },
        { kind: "requirement", fields: { defenseId: "D1", requiredId: "new-defense-1" } },
      ],
    });
  });

  it("from an attack: an asset, with what happens to it by the attack", () => {
    expect(next("A1", "asset")).toMatchObject({
      ok: true,
      value: [
        { kind: "asset" },
        { kind: "failure", id: "new-failure-2" },
        { kind: "position" },
        { op: "patch", id: "A1", add: { failureIds: ["new-failure-2"] } },
      ],
    });
  });

  it("is refused in words where the two mean nothing to each other", () => {
    expect(next("T1", "defense")).toMatchObject({
      ok: false,
      error: { kind: "no-such-connection", because: "attacker-to-defense" },
    });
  });

  it("is refused when the card the line came from is gone", () => {
    expect(next("A9", "defense")).toEqual({
      ok: false,
      error: { kind: "record-is-gone", id: "A9" },
    });
  });
});
