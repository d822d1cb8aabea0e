import { describe, expect, it } from "vitest";

import { cleanLine, cleanText, hasForbiddenCharacter, isSingleLine } from "./text";

describe(hasForbiddenCharacter, () => {
  it.each([
    ["a right-to-left override", "safe\u202egnp.exe"],
    ["an isolate", "a\u2066b"],
    ["an arabic letter mark", "a\u061cb"],
    ["a null", "a\u0000b"],
    ["an escape", "a\u001b[31m"],
    ["a C1 control", "a\u0085b"],
    ["half of a surrogate pair", "a\ud83d"],
    ["the wrong half first", "\udc00\ud83d"],
  ])("refuses %s", (_, text) => {
    expect(hasForbiddenCharacter(text)).toBe(true);
  });

  it.each(["línea", "שלום", "👩🏽‍🚀 in orbit", "tab\tand\nline", "<script>alert(1)</script>"])(
    "lets %j be",
    (text) => {
      expect(hasForbiddenCharacter(text)).toBe(false);
    },
  );
});

describe(isSingleLine, () => {
  it("refuses a line break and a tab in a title", () => {
    expect([isSingleLine("a\nb"), isSingleLine("a\tb"), isSingleLine("a b")]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe(cleanText, () => {
  it("makes pasted text acceptable without losing what shows", () => {
    expect(cleanText("e\u0301\r\nb\u202ec\u0000")).toBe("é\nbc");
  });
});

describe(cleanLine, () => {
  it("puts a pasted paragraph on one line", () => {
    expect(cleanLine("  one\r\n\ttwo  ")).toBe("one two");
  });
});
