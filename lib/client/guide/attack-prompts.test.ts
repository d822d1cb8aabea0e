import { describe, expect, it } from "vitest";

import { recordSchema, type RecordOf } from "@/lib/model/record";

import { attackPrompts } from "./attack-prompts";

function place(placeKind: "backup" | "person" | "other"): RecordOf<"place"> {
  const record = recordSchema.parse({ kind: "place", id: placeKind, title: "P", placeKind });
  if (record.kind !== "place") throw new Error("not a place");
  return record;
}

describe("prompts for attacks", () => {
  it("fit any thing where nobody said where it lives", () => {
    expect(attackPrompts([], 0)).toEqual(["trick", "inside", "supplier"]);
  });

  it("begin with the places it lives in, in one order", () => {
    expect(attackPrompts([place("person"), place("backup"), place("other")], 0)).toEqual([
      "backup",
      "person",
      "trick",
      "inside",
    ]);
  });

  it("begin further on with each question", () => {
    expect(attackPrompts([place("backup"), place("person")], 1)).toEqual([
      "trick",
      "inside",
      "supplier",
      "backup",
    ]);
  });
});
