import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { contrast } from "./testing/contrast";

const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);

function contrastOf(a: string, b: string, theme: "light" | "dark"): number {
  const [one, other] = [tokens.get(a), tokens.get(b)];
  return one && other ? contrast(one[theme], other[theme]) : 0;
}

const TEXTS = ["ink", "muted", "danger", "warn", "ok", "accent"];
const GROUNDS = ["page", "surface", "raised"];
const pairs = (fronts: readonly string[], backs: readonly string[]) =>
  fronts.flatMap((front) =>
    backs.flatMap((back) =>
      (["light", "dark"] as const).map((theme) => [front, back, theme] as const),
    ),
  );

describe("colours", () => {
  it.each([
    ...pairs(TEXTS, GROUNDS),
    ...pairs(["ink", "muted"], ["sunken", "accent-soft"]),
    ...pairs(["ink", "danger"], ["danger-soft"]),
    ...pairs(["ink", "warn"], ["warn-soft"]),
    ...pairs(["on-accent"], ["accent", "accent-hover"]),
  ])("%s on %s can be read in the %s theme (4.5 to 1)", (front, back, theme) => {
    expect(contrastOf(front, back, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(
    pairs(
      ["role-asset", "role-attacker", "role-attack", "role-defense", "line-strong", "ring"],
      GROUNDS,
    ),
  )("%s on %s can be told apart in the %s theme (3 to 1)", (front, back, theme) => {
    expect(contrastOf(front, back, theme)).toBeGreaterThanOrEqual(3);
  });
});
