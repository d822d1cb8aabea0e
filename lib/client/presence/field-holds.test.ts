import { describe, expect, it } from "vitest";

import { areSameHolders, holdersOf } from "./field-holds";
import { aPerson, aRoom } from "./testing/a-room";

const TITLE = { id: "A1", field: "title" };

function keysWith(idle: boolean, personId = "p2") {
  const room = aRoom({
    people: [aPerson("a", personId, { idle })],
    places: { a: { editing: TITLE } },
  });
  return holdersOf(room, null).map(({ key }) => key);
}

describe("a field", () => {
  it("is held by whoever else types in it, not by oneself, nor by who went away from it", () => {
    expect(keysWith(false)).toEqual(["A1 title"]);
    expect(keysWith(true)).toEqual([]);
    expect(keysWith(false, "p1")).toEqual([]);
  });

  it("is shared, not held, where this page types in it as well", () => {
    const room = aRoom({ people: [aPerson("a", "p2")], places: { a: { editing: TITLE } } });

    expect(holdersOf(room, "A1 title")).toMatchObject([{ isShared: true }]);
    expect(holdersOf(room, "A1 notes")).toMatchObject([{ isShared: false }]);
  });

  it("is free when the one who typed has left, whatever was told last", () => {
    expect(holdersOf(aRoom({ places: { a: { editing: TITLE } } }), null)).toEqual([]);
  });

  it("has the same holders until one of them is another", () => {
    const ana = aPerson("a", "p2");
    const hold = { key: "A1 title", at: TITLE, person: ana, isShared: false };

    expect(areSameHolders([hold], [{ ...hold }])).toBe(true);
    expect(areSameHolders([hold], [{ ...hold, isShared: true }])).toBe(false);
    expect(areSameHolders([hold], [])).toBe(false);
  });
});
