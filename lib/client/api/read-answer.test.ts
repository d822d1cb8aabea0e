import { describe, expect, it } from "vitest";

import { fields, listOf, oneOf, text, textOrNull } from "./read-answer";

const readLink = fields<{ handle: string; role: "view" | "edit"; usedAt: string | null }>({
  handle: text,
  role: oneOf(["view", "edit"]),
  usedAt: textOrNull,
});
const LINK = { handle: "h", role: "edit", usedAt: null };

describe("an answer of the server", () => {
  it("is read field by field, and what is new to this page is left out", () => {
    expect(listOf(readLink)([{ ...LINK, addedLater: 1 }])).toEqual([LINK]);
  });

  it.each([
    ["a list where an object should be", [LINK]],
    ["nothing", null],
    ["a field that is missing", { handle: "h", role: "edit" }],
    ["a number for a text", { ...LINK, handle: 7 }],
    ["an option that is not known", { ...LINK, role: "owner" }],
  ])("is refused when it is %s", (_what, value) => {
    expect(() => readLink(value)).toThrow(TypeError);
  });

  it("is refused when a list is something else", () => {
    expect(() => listOf(text)({ 0: "a" })).toThrow(TypeError);
  });
});
