import { describe, expect, it } from "vitest";

import { flatTitles, parsePastedLines } from "./pasted-lines";

describe("pasted text", () => {
  it("gives one title a line, without empty lines, bullets and numbers", () => {
    const text = "\n- Guess it\r\n\r\n* Read it over a shoulder\n3. Find a note\n[ ] Ask for it\n";

    expect(flatTitles(parsePastedLines(text).lines)).toEqual([
      "Guess it",
      "Read it over a shoulder",
      "Find a note",
      "Ask for it",
    ]);
  });

  it("puts indented lines below the line above them, by blanks or tabs", () => {
    const text = "Steal the backup\n  Reach the shelf\n    Pick the lock\n\tCarry it out\nGuess it";

    expect(parsePastedLines(text).lines).toEqual([
      {
        title: "Steal the backup",
        parts: [
          {
            title: "Reach the shelf",
            parts: [
              { title: "Pick the lock", parts: [] },
              { title: "Carry it out", parts: [] },
            ],
          },
        ],
      },
      { title: "Guess it", parts: [] },
    ]);
  });

  it("takes the first line as the outermost even where all are indented", () => {
    expect(parsePastedLines("    a\n    b\n  c").lines.map(({ title }) => title)).toEqual([
      "a",
      "b",
      "c",
    ]);
  });

  it("takes at most 200 lines and tells how many it left out", () => {
    const text = Array.from({ length: 212 }, (_, index) => `Attack ${String(index)}`).join("\n");

    const { lines, count, leftOut } = parsePastedLines(text);

    expect([lines.length, count, leftOut]).toEqual([200, 200, 12]);
  });

  it("cuts titles that are too long, never within a character, and tells how many", () => {
    const { lines, cut } = parsePastedLines(`${"x".repeat(199)}🔑 and more\nshort`);

    expect([lines[0]?.title, cut]).toEqual(["x".repeat(199), 1]);
  });

  it("takes out what acts instead of showing", () => {
    expect(flatTitles(parsePastedLines("Guess\u202e it\u0007").lines)).toEqual(["Guess it"]);
  });

  it("is nothing when it holds no words", () => {
    expect(parsePastedLines(" \n\t\n").count).toBe(0);
  });
});
