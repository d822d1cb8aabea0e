import { describe, expect, it } from "vitest";

import { put } from "./commands/put";
import { printValue, typedTexts } from "./merge-report";

describe("what was typed", () => {
  it("is found in new records and changed fields, also inside a number's reason", () => {
    expect(
      typedTexts([
        put("attack", "A1", { title: "Guess it", failureIds: ["F1"] }),
        {
          op: "patch",
          id: "A2",
          fields: { notes: "Long", ratePerYear: { mid: 1, basis: "heard" } },
        },
        { op: "patch", id: "A2", fields: { notes: "Long", title: null } },
        { op: "delete", id: "A3" },
      ]),
    ).toEqual(["Guess it", "Long", "heard"]);
  });
});

describe("a value in few characters", () => {
  it.each([
    ["words", "words"],
    [null, ""],
    [0.2, "0.2"],
    [true, "true"],
    [["a", "b"], "a, b"],
    [{ mid: 0.2, basis: "heard" }, "0.2"],
    [{ low: 0.1, mid: 0.2, high: 0.4 }, "0.2 (0.1–0.4)"],
    [{ decision: "accept" }, '{"decision":"accept"}'],
  ])("%j", (value, printed) => {
    expect(printValue(value)).toBe(printed);
  });
});
