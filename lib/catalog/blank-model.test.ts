import { describe, expect, it } from "vitest";

import { checkRecords } from "@/lib/model/check-records";
import { buildReadModel } from "@/lib/model/read-model";

import { blankModel } from "./blank-model";

describe("a blank model", () => {
  it("is a model of its own with the given title", () => {
    const records = blankModel("  Our web shop ");
    expect(checkRecords(records)).toEqual([]);
    expect(buildReadModel(records).modelRecord.title).toBe("Our web shop");
  });

  it("has one attack nobody has thought of yet, at 0.008 a year, and a floor of 5 %", () => {
    const model = buildReadModel(blankModel("x"));
    expect(model.of.attack).toHaveLength(1);
    expect(model.of.attack[0]).toMatchObject({
      futureUnexpected: true,
      ratePerYear: { mid: 0.008 },
    });
    expect(model.settings).toMatchObject({ unit: "points", floor: 0.05, rho: 0.015 });
  });

  it("refuses a title that no model may have", () => {
    expect(() => blankModel("")).toThrow();
    expect(() => blankModel("two\nlines")).toThrow();
  });
});
