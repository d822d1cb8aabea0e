import { describe, expect, it } from "vitest";

import { closedUp } from "./close-up";

const card = (x: number, y: number) => ({ x, y, width: 232, height: 88 });

describe("cards that close up", () => {
  it("in a column leave one gap between each, and the uppermost stays", () => {
    const places = closedUp(
      new Map([
        ["last", card(10, 900)],
        ["first", card(0, 100)],
        ["second", card(0, 400)],
      ]),
    );

    expect(Object.fromEntries(places)).toEqual({
      first: { x: 0, y: 100 },
      second: { x: 0, y: 212 },
      last: { x: 0, y: 324 },
    });
  });

  it("from far apart come to stand beside each other", () => {
    const places = closedUp(
      new Map([
        ["left", card(0, 0)],
        ["right", card(700, 300)],
      ]),
    );

    expect(Object.fromEntries(places)).toEqual({
      left: { x: 0, y: 0 },
      right: { x: 256, y: 0 },
    });
  });

  it("that are close already do not move", () => {
    const close = new Map([
      ["a", card(0, 0)],
      ["b", card(0, 112)],
      ["c", card(256, 0)],
    ]);

    expect(Object.fromEntries(closedUp(close))).toEqual({
      a: { x: 0, y: 0 },
      b: { x: 0, y: 112 },
      c: { x: 256, y: 0 },
    });
  });
});
