import { describe, expect, it } from "vitest";

import { planFlight } from "./flight";
import { aRanking, anItem } from "./testing/rankings";
import { someModel } from "./testing/records";
import { cardsBehind } from "./view/cards-behind";

const MODEL = someModel(
  { kind: "place", id: "P1", title: "Head" },
  { kind: "attack", id: "A3", title: "Steps", rootStepId: "A3.1" },
  { kind: "step", id: "A3.1", title: "First", attackId: "A3" },
  { kind: "effect", id: "E9", defenseId: "D3", targetId: "A3.1", share: { mid: 0.5 } },
  { kind: "effect", id: "E8", defenseId: "D3", targetId: "F1", share: { mid: 0.5 } },
);

const plan = (id: string, open: Parameters<typeof planFlight>[3], ranking = aRanking()) =>
  planFlight(MODEL, ranking, id, open);

describe("a record that is searched for", () => {
  it("comes into sight on the screen that is open, if that shows it", () => {
    const ranking = aRanking({ items: [anItem({ defenseIds: ["D1"] })] });

    expect(plan("A1", "board")).toEqual({ screen: "board", id: "A1" });
    expect(plan("P1", "outline")).toEqual({ screen: "outline", id: "P1" });
    expect(plan("D1", "worklist", ranking)).toEqual({ screen: "worklist", id: "D1" });
  });

  it("comes into sight on another screen where the open one does not show it", () => {
    expect(plan("P1", "board")).toEqual({ screen: "outline", id: "P1" });
    expect(plan("A1", "worklist")).toEqual({ screen: "board", id: "A1" });
    expect(plan("D2", "compare")).toEqual({ screen: "board", id: "D2" });
  });

  it("is seen on the card of its asset if it is a failure, and in its own row of the outline", () => {
    expect(plan("F1", "board")).toEqual({ screen: "board", id: "S1" });
    expect(plan("F1", "outline")).toEqual({ screen: "outline", id: "F1" });
  });

  it("leads nowhere once it is deleted", () => {
    expect(plan("GONE", "board")).toBeNull();
  });
});

describe("the cards that show a record on the board", () => {
  it.each([
    ["a card", "D1", ["D1"]],
    ["a step", "A3.1", ["A3"]],
    ["an effect on an attack", "E1", ["D1", "A1"]],
    ["an effect on a step", "E9", ["D3", "A3"]],
    ["an effect on a failure", "E8", ["D3", "S1"]],
    ["a place", "P1", []],
  ] as const)("are, for %s (%s): %j", (_, id, cards) => {
    expect(cardsBehind(MODEL, id)).toEqual(cards);
  });
});
