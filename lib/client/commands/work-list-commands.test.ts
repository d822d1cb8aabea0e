import { describe, expect, it } from "vitest";

import { buildReadModel, type ReadModel } from "@/lib/model/read-model";
import type { RecordInput } from "@/lib/model/record";
import { applyOverrides } from "@/lib/worklist/overrides";
import { rankModel } from "@/lib/worklist/rank-model";

import { Replica } from "../replica/replica";
import { countingIds, someModel } from "../testing/records";
import { assign } from "./assign";
import { countInMoney } from "./count-in-money";
import { deleteRecords } from "./delete-records";
import { giveReason, moveRow, putRowBack } from "./move-row";
import type { CommandResult } from "./problem";
import { setSetting } from "./set-setting";

/** Three rows: D1 (0.5 of A1 for a day), D3 (0.3 for a day), D2 (0.05 for five days). */
function threeRows(...others: readonly RecordInput[]): ReadModel {
  return someModel(
    { kind: "defense", id: "D3", title: "Curtains", effortDays: { mid: 1 } },
    { kind: "effect", id: "E3", defenseId: "D3", targetId: "A1", share: { mid: 0.3 } },
    ...others,
  );
}

function done(model: ReadModel, result: CommandResult): ReadModel {
  if (!result.ok) throw new Error(result.error.kind);
  const replica = new Replica([...model.byId.values()], 0);
  const submitted = replica.submit(result.value);
  if (!submitted.ok) throw new Error(submitted.error.code);
  return buildReadModel(replica.table.records());
}

function shown(model: ReadModel): string {
  return applyOverrides(rankModel(model), model.of.override)
    .map(({ item, moved }) => item.defenseIds.join() + (moved ? "*" : ""))
    .join(" ");
}

function moved(model: ReadModel, defenseId: string, to: number): ReadModel {
  const input = { defenseId, to, ranking: rankModel(model), newId: countingIds() };
  return done(model, moveRow(model, input));
}

describe("moving a row of the work list", () => {
  it("writes one record and shows the row at its place", () => {
    const model = threeRows();
    const result = moveRow(model, {
      defenseId: "D2",
      to: 0,
      ranking: rankModel(model),
      newId: countingIds(),
    });

    expect(shown(model)).toBe("D1 D3 D2");
    expect(result).toMatchObject({
      ok: true,
      value: [
        { op: "put", kind: "override", fields: { defenseId: "D2", place: { before: "D1" } } },
      ],
    });
    expect(shown(done(model, result))).toBe("D2* D1 D3");
  });

  it("goes to the last place, and no further than the ends", () => {
    expect(shown(moved(threeRows(), "D1", 99))).toBe("D3 D2 D1*");
    expect(shown(moved(threeRows(), "D2", -4))).toBe("D2* D1 D3");
  });

  it("uses the record of the move before, reason and all", () => {
    const model = threeRows({
      kind: "override",
      id: "O1",
      defenseId: "D2",
      place: { before: "D1" },
      reason: "Audit",
    });

    const again = moved(model, "D2", 1);
    expect(shown(again)).toBe("D1 D2* D3");
    expect(again.of.override).toMatchObject([{ id: "O1", reason: "Audit" }]);
  });

  it("forgets a move that comes back to where the numbers put the row", () => {
    const back = moved(moved(threeRows(), "D2", 0), "D2", 2);

    expect(shown(back)).toBe("D1 D3 D2");
    expect(back.of.override).toEqual([]);
  });

  it("does nothing where the row is, and says so where it is gone", () => {
    const model = threeRows();
    const input = { ranking: rankModel(model), newId: countingIds() };

    expect(moveRow(model, { ...input, defenseId: "D1", to: 0 })).toEqual({ ok: true, value: [] });
    expect(moveRow(model, { ...input, defenseId: "D9", to: 0 })).toMatchObject({
      error: { kind: "record-is-gone" },
    });
  });

  it("is put back with everything that was said of that row", () => {
    const model = threeRows(
      { kind: "override", id: "O1", defenseId: "D2", place: { before: "D1" } },
      { kind: "override", id: "O2", defenseId: "D2", place: { before: "D3" } },
    );

    expect(shown(done(model, putRowBack(model, { defenseIds: ["D2"] })))).toBe("D1 D3 D2");
  });

  it("goes with the row that it names when that one is deleted", () => {
    const model = moved(threeRows(), "D2", 0);

    const without = done(model, deleteRecords(model, { ids: ["D1"] }));
    expect(shown(without)).toBe("D3 D2");
    expect(without.of.override).toEqual([]);
  });
});

describe("the reason of a move", () => {
  const model = threeRows({ kind: "override", id: "O1", defenseId: "D2", reason: "Audit" });

  it("is one clean line, and none when nothing is left", () => {
    expect(giveReason(model, { overrideId: "O1", reason: " The\naudit " })).toMatchObject({
      value: [{ op: "patch", id: "O1", fields: { reason: "The audit" } }],
    });
    expect(giveReason(model, { overrideId: "O1", reason: "  " })).toMatchObject({
      value: [{ fields: { reason: null } }],
    });
    expect(giveReason(model, { overrideId: "O1", reason: "Audit" })).toEqual({
      ok: true,
      value: [],
    });
  });

  it("is refused beyond 500 characters, never cut", () => {
    expect(giveReason(model, { overrideId: "O1", reason: "x".repeat(10_000) })).toEqual({
      ok: false,
      error: { kind: "text-too-long", charactersMax: 500 },
    });
  });
});

describe("a number of the settings", () => {
  it("is set, and taken away with null", () => {
    const model = done(threeRows(), setSetting(threeRows(), { setting: "capacityDays", value: 3 }));
    expect(model.settings.capacityDays).toBe(3);

    const without = done(model, setSetting(model, { setting: "capacityDays", value: null }));
    expect(without.settings.capacityDays).toBeNull();
  });

  it.each([
    ["capacityDays", -1],
    ["capacityDays", Infinity],
    ["capacityDays", Number.NaN],
    ["dayRate", 0],
    ["dayRate", 1e7],
    ["stopScore", -0.1],
  ] as const)("refuses a %s of %d", (setting, value) => {
    expect(setSetting(threeRows(), { setting, value })).toMatchObject({
      ok: false,
      error: { kind: "number-out-of-bounds" },
    });
  });
});

describe("counting in money", () => {
  const input = { currency: "eur", dayRate: 700, impacts: new Map([["F1", 50_000]]) };

  it("sets currency, price of a day and impacts in one gesture, and drops the line in points", () => {
    const before = done(threeRows(), setSetting(threeRows(), { setting: "stopScore", value: 2 }));
    const model = done(before, countInMoney(before, input));

    expect(model.settings).toMatchObject({
      unit: "money",
      currency: "EUR",
      dayRate: 700,
      stopScore: null,
    });
    expect(model.byId.get("F1")).toMatchObject({ impact: { mid: 50_000 } });
    expect(rankModel(model).unit).toBe("money");
  });

  it("does not take points for money where no amount is given", () => {
    const model = done(threeRows(), countInMoney(threeRows(), { ...input, impacts: new Map() }));

    expect(model.byId.get("F1")).not.toHaveProperty("impact.mid");
  });

  it("refuses a currency that is none, and a day without a price", () => {
    expect(countInMoney(threeRows(), { ...input, currency: "Euro" })).toMatchObject({
      error: { kind: "not-a-currency" },
    });
    expect(countInMoney(threeRows(), { ...input, dayRate: null })).toMatchObject({
      error: { kind: "number-out-of-bounds" },
    });
  });
});

describe("who does it and until when", () => {
  it("is written down, and taken away with an empty text", () => {
    expect(assign(threeRows(), { id: "D1", field: "ownerName", text: " Ada " })).toMatchObject({
      value: [{ id: "D1", fields: { ownerName: "Ada" } }],
    });
    const model = threeRows({ kind: "defense", id: "D1", title: "Long", dueOn: "2027-03-31" });
    expect(assign(model, { id: "D1", field: "dueOn", text: "" })).toMatchObject({
      value: [{ fields: { dueOn: null } }],
    });
    expect(assign(model, { id: "D1", field: "dueOn", text: "2027-03-31" })).toEqual({
      ok: true,
      value: [],
    });
  });

  it.each([
    ["dueOn", "2027-02-30", "not-a-day"],
    ["dueOn", "tomorrow", "not-a-day"],
    ["ticketUrl", "javascript:alert(1)", "not-a-web-address"],
    ["ticketUrl", "data:text/html,x", "not-a-web-address"],
    ["ticketUrl", "example.com/1", "not-a-web-address"],
    ["ticketUrl", `https://example.com/${"x".repeat(2000)}`, "text-too-long"],
    ["ownerName", "x".repeat(501), "text-too-long"],
  ] as const)("refuses %s %s", (field, text, kind) => {
    expect(assign(threeRows(), { id: "D1", field, text })).toMatchObject({ error: { kind } });
  });

  it("takes a web address", () => {
    const text = "https://tickets.example/SEC-12";
    expect(assign(threeRows(), { id: "D1", field: "ticketUrl", text })).toMatchObject({
      value: [{ fields: { ticketUrl: text } }],
    });
  });
});
