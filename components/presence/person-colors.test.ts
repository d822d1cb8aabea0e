import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { contrast } from "@/components/ui/testing/contrast";
import { PERSON_COLORS } from "@/lib/sync/live/presence";

const css = readFileSync(new URL("presence.css", import.meta.url), "utf8");
const PAIR = /--((?:on-)?person(?:-\d+)?): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g;
const colors = new Map(
  [...css.matchAll(PAIR)].map(([, name = "", light = "", dark = ""]) => [name, { light, dark }]),
);
/** Page and surface, on which rings, bars and pointers are drawn. */
const GROUNDS = { light: ["#f6f7f9", "#ffffff"], dark: ["#14171a", "#1b1f24"] } as const;

describe("the colours of people", () => {
  const numbers = Array.from({ length: PERSON_COLORS }, (_, number) => number);
  const cases = numbers.flatMap((n) => (["light", "dark"] as const).map((t) => [n, t] as const));

  it.each(cases)("number %i carries a name and shows on the board, in the %s theme", (n, theme) => {
    const color = colors.get(`person-${String(n)}`)?.[theme] ?? "";
    const text = colors.get("on-person")?.[theme] ?? "";

    expect(contrast(color, text)).toBeGreaterThanOrEqual(4.5);
    for (const ground of GROUNDS[theme]) {
      expect(contrast(color, ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it("are all different", () => {
    for (const theme of ["light", "dark"] as const) {
      const told = numbers.map((number) => colors.get(`person-${String(number)}`)?.[theme]);
      expect(new Set(told).size).toBe(PERSON_COLORS);
    }
  });
});
