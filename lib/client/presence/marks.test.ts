import { describe, expect, it } from "vitest";

import { markRules, marksOf } from "./marks";
import { aPerson, aRoom } from "./testing/a-room";

const WORDS = {
  nameOf: ({ name, number }: { name: string | null; number: number }) =>
    name ?? `Guest ${String(number)}`,
  editing: (name: string) => `${name} is editing`,
  more: (names: string, count: number) => `${names} +${String(count)}`,
};
const ANA = aPerson("a", "p2", { name: "Ana", color: 3 });

describe("what others have selected", () => {
  it("is marked with their colour and names, own pages without", () => {
    const room = aRoom({
      people: [ANA, aPerson("b", "p3"), aPerson("c", "p4", { name: "Cy" }), aPerson("d", "p1")],
      places: {
        a: { selection: ["A1"] },
        b: { selection: ["A1", "D1"] },
        c: { selection: ["A1"] },
        d: { selection: ["A2"] },
      },
    });

    expect(marksOf(room, WORDS)).toEqual([
      { id: "A1", color: 3, words: "Ana, Guest 3 +1", isIdle: false },
      { id: "D1", color: 0, words: "Guest 3", isIdle: false },
    ]);
  });

  it("names a person once who has it selected on two pages", () => {
    const room = aRoom({
      people: [ANA, { ...ANA, id: "b" }],
      places: { a: { selection: ["A1"] }, b: { selection: ["A1"] } },
    });

    expect(marksOf(room, WORDS)[0]?.words).toBe("Ana");
  });

  it("says who types in it rather than who has selected it, but not of who went away", () => {
    const at = { selection: ["A1"], editing: { id: "A1", field: "title" } };
    const of = (idle: boolean) =>
      marksOf(aRoom({ people: [{ ...ANA, idle }], places: { a: at } }), WORDS)[0];

    expect(of(false)).toMatchObject({ words: "Ana is editing", isIdle: false });
    expect(of(true)).toMatchObject({ words: "Ana", isIdle: true });
  });

  it("is cut where a name or a selection is very long", () => {
    const name = "x".repeat(60);
    const everything = Array.from({ length: 500 }, (_, index) => `A${String(index)}`);
    const room = aRoom({
      people: [aPerson("a", "p2", { name })],
      places: { a: { selection: everything } },
    });

    const marks = marksOf(room, WORDS);

    expect(marks).toHaveLength(200);
    expect(marks[0]?.words).toBe(`${"x".repeat(18)}…`);
  });
});

describe("a name in a rule of style", () => {
  it("stays a text, whatever it holds", () => {
    const rules = markRules({ id: "A1", color: 0, words: '"}\\a *{}é😀', isIdle: false });

    const [content = ""] = /content:"[^"]*"/.exec(rules[1] ?? "") ?? [];
    expect(content).toBe('content:"\\22 \\7d \\5c a \\2a \\7b \\7d é\\1f600 "');
    expect(rules.join("")).not.toContain("*{");
  });
});
