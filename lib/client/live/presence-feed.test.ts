import { describe, expect, it } from "vitest";

import type { Person, Presence } from "@/lib/sync/live/presence";

import { PresenceFeed } from "./presence-feed";
import { WELCOME } from "./testing/a-line";

const person = (id: string, name: string): Person => ({
  id,
  personId: name,
  name,
  number: 1,
  color: 0,
  role: "edit",
  idle: false,
});

function aFeed() {
  const sent: Presence[] = [];
  const ticks: (() => void)[] = [];
  const feed = new PresenceFeed({
    after: (_, run) => {
      ticks.push(run);
      return () => undefined;
    },
    send: (presence) => {
      sent.push(presence);
      return true;
    },
  });
  const welcome = () =>
    feed.hear({
      ...WELCOME,
      people: [person("1", "Ada"), person("2", "Bob")],
      presence: [["2", {}]],
    });
  return { feed, sent, tick: () => ticks.shift()?.(), welcome };
}

describe("where this person is", () => {
  it("is told at once, then at most once in each interval, and always whole", () => {
    const { feed, sent, tick } = aFeed();

    feed.tell({ cursor: { x: 1, y: 1 } });
    feed.tell({ cursor: { x: 2, y: 2 } });
    feed.tell({ selection: ["A1"], cursor: { x: 3, y: 3 } });
    expect(sent).toEqual([{ cursor: { x: 1, y: 1 } }]);
    tick();
    tick();

    expect(sent.slice(1)).toEqual([{ cursor: { x: 3, y: 3 }, selection: ["A1"] }]);
  });

  it("is told again to a room that this page comes back to", () => {
    const { feed, sent, tick, welcome } = aFeed();
    feed.tell({ screen: "board" });
    tick();

    welcome();

    expect(sent).toEqual([{ screen: "board" }, { screen: "board" }]);
  });
});

describe("the others", () => {
  it("come, move, change and go", () => {
    const { feed, welcome } = aFeed();
    welcome();
    feed.hear({ type: "people", here: [person("3", "Eve")], gone: ["1"] });
    feed.hear({ type: "presence", places: [["3", { cursor: { x: 5, y: 5 } }]] });

    const { people, places } = feed.store.getState();
    expect([...people.keys()]).toEqual(["2", "3"]);
    expect([...places]).toEqual([
      ["2", {}],
      ["3", { cursor: { x: 5, y: 5 } }],
    ]);
  });

  it("are not told where this page itself is", () => {
    const { feed, welcome } = aFeed();
    welcome();
    const before = feed.store.getState();

    feed.hear({ type: "presence", places: [["1", { cursor: { x: 5, y: 5 } }]] });

    expect(feed.store.getState()).toBe(before);
  });

  it("are gone while there is no connection", () => {
    const { feed, welcome } = aFeed();
    welcome();
    feed.setStatus("away");

    expect(feed.store.getState().people.size).toBe(0);
  });
});
