import { describe, expect, it } from "vitest";

import { initialsOf, othersHere, selfHere } from "./people-here";
import { aPerson, aRoom } from "./testing/a-room";

describe("the people in a model", () => {
  it("are shown once, however many pages they have, by the page in use, without oneself", () => {
    const room = aRoom({
      people: [
        aPerson("a", "p2", { idle: true }),
        aPerson("b", "p2"),
        aPerson("c", "p1"),
        aPerson("d", "p3"),
      ],
      places: { b: { screen: "outline" } },
      me: { id: "c", personId: "p1" },
    });

    expect(othersHere(room).map(({ id, screen }) => [id, screen])).toEqual([
      ["b", "outline"],
      ["d", undefined],
    ]);
    expect(selfHere(room)?.id).toBe("c");
  });

  it("stand in the order in which they came", () => {
    const room = aRoom({ people: [aPerson("a", "p9"), aPerson("b", "p2")] });

    expect(othersHere(room).map(({ number }) => number)).toEqual([2, 9]);
  });

  it.each([
    ["Ada Lovelace", "AL"],
    ["Ada King Lovelace", "AK"],
    ["grace", "GR"],
    ["José", "JO"],
    ["李 雷", "李雷"],
    ["(ops) team", "OT"],
    ["😀 smile", "SM"],
    ["- -", "7"],
    [null, "7"],
  ])("have initials: %s", (name, initials) => {
    expect(initialsOf({ name, number: 7 })).toBe(initials);
  });
});
