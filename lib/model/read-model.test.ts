import { describe, expect, it } from "vitest";

import { buildReadModel } from "./read-model";
import { aModel } from "./testing/a-model";

const RECORDS = aModel(
  { kind: "group", id: "G1", title: "family", mode: "family" },
  { kind: "defense", id: "D2", title: "two", groupIds: ["G1"] },
  { kind: "defense", id: "D1", title: "one", groupIds: ["G1"] },
  { kind: "requirement", id: "R1", defenseId: "D1", requiredId: "D2" },
  { kind: "attack", id: "A1", title: "attack" },
  { kind: "effect", id: "E2", defenseId: "D2", targetId: "A1", share: { mid: 0.5 } },
  { kind: "effect", id: "E1", defenseId: "D1", targetId: "A1", share: { mid: 0.5 } },
);

describe(buildReadModel, () => {
  it("lists every kind in the order of ids, whatever the order of the records", () => {
    const ids = (records: typeof RECORDS) => buildReadModel(records).of.defense.map(({ id }) => id);

    expect([ids(RECORDS), ids(RECORDS.toReversed())]).toEqual([
      ["D1", "D2"],
      ["D1", "D2"],
    ]);
  });

  it("finds effects from both ends, requirements and members", () => {
    const model = buildReadModel(RECORDS);

    expect(model.effectsOnTarget.get("A1")?.map(({ id }) => id)).toEqual(["E1", "E2"]);
    expect(model.effectsOfDefense.get("D2")?.map(({ id }) => id)).toEqual(["E2"]);
    expect(model.requiredIdsOf.get("D1")).toEqual(["D2"]);
    expect(model.memberIdsOfGroup.get("G1")).toEqual(["D1", "D2"]);
  });

  it("fills in the contract's defaults", () => {
    expect(buildReadModel(RECORDS).settings).toEqual({
      unit: "points",
      currency: "USD",
      dayRate: null,
      horizonYears: 3,
      rho: 0.015,
      floor: 0.05,
      baselinePoints: 0,
      capacityDays: null,
      stopScore: null,
      assume: "designed",
    });
  });
});
