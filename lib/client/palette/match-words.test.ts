import { describe, expect, it } from "vitest";

import { bestMatches, matchWords, toHaystack, toNeedle } from "./match-words";

const titles = (...all: string[]) => all.map((title) => ({ title, hay: toHaystack(title) }));

const found = (items: ReturnType<typeof titles>, text: string, max = 10) =>
  bestMatches(items, toNeedle(text), max).map(({ item }) => item.title);

describe("finding by words", () => {
  it("wants every word, in any order, whatever the case and the accents", () => {
    const items = titles("Root on a worker node", "Root of the control plane", "Überfall im Café");

    expect(found(items, "NODE root")).toEqual(["Root on a worker node"]);
    expect(found(items, "cafe uber")).toEqual(["Überfall im Café"]);
    expect(found(items, "root zebra")).toEqual([]);
  });

  it("puts whole words before beginnings, beginnings before middles", () => {
    const items = titles("A scanode", "A nodes list", "The node");

    expect(found(items, "node")).toEqual(["The node", "A nodes list", "A scanode"]);
  });

  it("puts a title that begins with what was typed first, and of equal ones the shorter", () => {
    const items = titles("Our key rotation", "Key rotation every month", "Key rotation");

    expect(found(items, "key rot")).toEqual([
      "Key rotation",
      "Key rotation every month",
      "Our key rotation",
    ]);
  });

  it("forgives letters left out within a word, but not where it begins", () => {
    const items = titles("Defense in depth", "Attack tree");

    expect(found(items, "defnse")).toEqual(["Defense in depth"]);
    expect(found(items, "atack")).toEqual(["Attack tree"]);
    expect(found(items, "ttack")).toEqual(["Attack tree"]);
    expect(found(items, "efnse")).toEqual([]);
  });

  it("finds an id and a technique by its beginning, the exact id first", () => {
    const items = [
      { title: "Twelve", hay: toHaystack("Twelve", { codes: ["D12"] }) },
      { title: "One", hay: toHaystack("One", { codes: ["D1", "T1552.001"] }) },
    ];

    expect(bestMatches(items, toNeedle("d1"), 5).map(({ item }) => item.title)).toEqual([
      "One",
      "Twelve",
    ]);
    expect(bestMatches(items, toNeedle("t1552"), 5)).toHaveLength(1);
    expect(matchWords(toNeedle("552"), toHaystack("One", { codes: ["T1552"] }))).toBe(0);
  });

  it("finds by keywords what the title does not say, after those whose title does", () => {
    const items = [
      { title: "Undo", hay: toHaystack("Undo", { keywords: "revert back" }) },
      { title: "Revert the tap", hay: toHaystack("Revert the tap") },
    ];

    expect(bestMatches(items, toNeedle("revert"), 5).map(({ item }) => item.title)).toEqual([
      "Revert the tap",
      "Undo",
    ]);
  });

  it("finds everything for no words, up to the limit, in the order given", () => {
    expect(found(titles("ccc", "bbb", "aaa"), " ", 2)).toEqual(["ccc", "bbb"]);
  });
});
