import { describe, expect, it } from "vitest";

import { dragged, dragsOf } from "./drags";
import { aRoom } from "./testing/a-room";

describe("the cards that others drag", () => {
  it("are none while nobody drags, and then always the same nothing", () => {
    const drags = dragsOf(aRoom({ places: { a: { screen: "board" } } }));

    expect(dragged(drags).size).toBe(0);
    expect(dragged(drags)).toBe(dragged([]));
  });

  it("are those of everybody together", () => {
    const room = aRoom({
      places: {
        a: { drag: [{ id: "A1", x: 1, y: 2 }] },
        b: { drag: [{ id: "D1", x: 3, y: 4 }] },
      },
    });

    expect([...dragged(dragsOf(room))]).toEqual([
      ["A1", { x: 1, y: 2 }],
      ["D1", { x: 3, y: 4 }],
    ]);
  });
});
