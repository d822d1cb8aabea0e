import { describe, expect, it } from "vitest";

import { aDefense, aReadModel } from "@/lib/scoring/testing/small-models";

import { setRangeEnd } from "./set-range-end";

const effortDays = { low: 2, mid: 4, high: 9, basis: "Three teams" };
const model = aReadModel(
  aDefense("D1", { effortDays }),
  aDefense("D2", { effortDays: { mid: 3 } }),
);

function set(id: string, end: "low" | "high", value: number | null) {
  return setRangeEnd(model, { id, field: "effortDays", end, value });
}

describe("an end of a range", () => {
  it("is set beside the number, its other end and its reason", () => {
    expect(set("D1", "high", 12)).toEqual({
      ok: true,
      value: [{ op: "patch", id: "D1", fields: { effortDays: { ...effortDays, high: 12 } } }],
    });
    expect(set("D2", "low", 3)).toMatchObject({
      value: [{ fields: { effortDays: { low: 3, mid: 3 } } }],
    });
  });

  it("is taken away whole", () => {
    expect(set("D1", "low", null)).toStrictEqual({
      ok: true,
      value: [
        {
          op: "patch",
          id: "D1",
          fields: { effortDays: { mid: 4, high: 9, basis: "Three teams" } },
        },
      ],
    });
  });

  it("changes nothing where it is so already", () => {
    expect(set("D1", "low", 2)).toEqual({ ok: true, value: [] });
    expect(set("D2", "low", null)).toEqual({ ok: true, value: [] });
  });

  it.each([
    ["low", 4.1, { min: 0, max: 4 }],
    ["low", -1, { min: 0, max: 4 }],
    ["low", Number.NaN, { min: 0, max: 4 }],
    ["high", 3.9, { min: 4, max: 1e6 }],
    ["high", Number.POSITIVE_INFINITY, { min: 4, max: 1e6 }],
  ] as const)("as %s of 4 refuses %d by what holds the number", (end, value, bounds) => {
    expect(set("D1", end, value)).toEqual({
      ok: false,
      error: { kind: "number-out-of-bounds", ...bounds },
    });
  });

  it("is of nothing that is not estimated, or gone", () => {
    const gone = { ok: false, error: { kind: "record-is-gone" } };
    expect(set("D9", "low", 1)).toMatchObject(gone);
    expect(
      setRangeEnd(model, { id: "D1", field: "costPerYear", end: "low", value: 1 }),
    ).toMatchObject(gone);
  });
});
