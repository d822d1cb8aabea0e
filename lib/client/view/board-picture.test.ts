import { describe, expect, it } from "vitest";

import type { RecordInput } from "@/lib/model/record";

import { someModel } from "../testing/records";
import { AT_REST, boardPicture, type Moving } from "./board-picture";
import { movingWith, restingPlaces } from "./frame-moves";

const at = (recordId: string, x: number, y: number): RecordInput => ({
  kind: "position",
  id: `P-${recordId}`,
  recordId,
  x,
  y,
});

/** Two attacks below each other, one defense far to the right of them; a card is 232 by 88. */
const PLACED: readonly RecordInput[] = [at("A1", 0, 0), at("A2", 0, 112), at("D1", 1000, 0)];
const CARDS = ["A1", "A2", "D1"];

function picture(
  frames: readonly RecordInput[],
  {
    moving = AT_REST,
    selected = [],
    focusId = null,
    unfolded = [],
  }: {
    readonly moving?: Moving;
    readonly selected?: readonly string[];
    readonly focusId?: string | null;
    readonly unfolded?: readonly string[];
  } = {},
) {
  return boardPicture(
    {
      readModel: someModel(...PLACED, ...frames),
      homes: new Map(),
      unfoldedIds: new Set(unfolded),
      selectedIds: new Set(selected),
      focusId,
    },
    CARDS,
    moving,
  );
}

const frame = (id: string, memberIds: string[], folded = false): RecordInput => ({
  kind: "frame",
  id,
  title: id,
  memberIds,
  folded,
});
const moved = (id: string, x: number, y: number): Moving => ({
  places: new Map([[id, { x, y }]]),
  loose: new Set([id]),
});

describe("a frame on the board", () => {
  it("is drawn around its cards, with room for its title above and their chips below", () => {
    const { boxes, hiddenIn } = picture([frame("B1", ["A1", "A2"])]);

    expect(boxes.get("B1")).toMatchObject({
      rect: { x: -20, y: -48, width: 272, height: 280 },
      isOpen: true,
      isTarget: false,
    });
    expect(hiddenIn.size).toBe(0);
  });

  it("takes in the unfolded steps of its attacks", () => {
    const steps: RecordInput[] = [
      { kind: "step", id: "X1", title: "Step", attackId: "A1" },
      { kind: "attack", id: "A1", title: "Guess it", rootStepId: "X1" },
    ];
    const { boxes } = picture([frame("B1", ["A1"]), ...steps], { unfolded: ["A1"] });

    // A step is 200 wide and stands 40 left of its attack.
    expect(boxes.get("B1")?.rect).toMatchObject({ x: -260, width: 512 });
  });

  it("is a box of a card's size when it is folded, and hides its cards and their steps", () => {
    const { boxes, layout, hiddenIn, places } = picture([frame("B1", ["A1", "A2"], true)]);

    expect(boxes.get("B1")).toMatchObject({
      rect: { x: -20, y: -48, width: 232, height: 88 },
      isOpen: false,
    });
    expect([...layout.keys()]).toEqual(["D1"]);
    expect([...hiddenIn]).toEqual([
      ["A1", "B1"],
      ["A2", "B1"],
    ]);
    expect(places.get("A2")).toEqual({ x: 0, y: 112 });
  });

  it("opens for whoever looks at a card in it, and for no line", () => {
    const folded = [frame("B1", ["A1", "A2"], true)];

    expect(picture(folded, { selected: ["A2"] }).boxes.get("B1")?.isOpen).toBe(true);
    expect(picture(folded, { selected: ["E1"] }).boxes.get("B1")?.isOpen).toBe(false);
  });

  it("is neither folded nor cut in two by the focus", () => {
    const folded = [frame("B1", ["A1", "A2"], true), frame("B2", ["D1", "S1"])];
    const { boxes, layout } = picture(folded, { focusId: "B1" });

    // What touches the attacks: the asset, who carries one out, and two defenses.
    expect([...layout.keys()].sort()).toEqual(["A1", "A2", "D1", "D2", "S1", "T1"]);
    expect([...boxes.keys()]).toEqual(["B1", "B2"]);
    expect([...picture(folded, { focusId: "D2" }).boxes.keys()]).toEqual([]);
  });

  it("without cards is drawn where somebody put it, else above everything", () => {
    const { boxes } = picture([frame("B1", []), frame("B2", []), at("B2", 500, 600)]);

    expect(boxes.get("B1")).toMatchObject({ rect: { x: 0, y: -136, width: 232, height: 88 } });
    expect(boxes.get("B2")?.rect).toMatchObject({ x: 500, y: 600 });
  });

  it("draws five hundred cards as one", () => {
    const many = Array.from({ length: 500 }, (_, n): RecordInput[] => [
      { kind: "defense", id: `M${String(n)}`, title: "M" },
      at(`M${String(n)}`, n * 10, 0),
    ]);
    const ids = many.map((_, n) => `M${String(n)}`);
    const model = someModel(...many.flat(), frame("B1", ids));
    const { boxes } = boardPicture(
      {
        readModel: model,
        homes: new Map(),
        unfoldedIds: new Set(),
        selectedIds: new Set(),
        focusId: null,
      },
      ids,
      AT_REST,
    );

    expect(boxes.get("B1")?.rect.width).toBe(4990 + 232 + 40);
  });
});

describe("a card that is dropped", () => {
  const two = [frame("B1", ["A1", "A2"])];

  it("stays in its frame while it touches the rest of it, and the frame grows", () => {
    // The rest is A2 alone: its frame reaches 20 beyond 232.
    const { drops, boxes } = picture(two, { moving: moved("A1", 251, 100) });

    expect([...drops]).toEqual([]);
    expect(boxes.get("B1")?.rect.width).toBe(251 + 232 + 40);
  });

  it("leaves its frame when it touches nothing of it any more", () => {
    const { drops, boxes } = picture(two, { moving: moved("A1", 252, 100) });

    expect([...drops]).toEqual([["A1", null]]);
    expect(boxes.get("B1")?.rect).toMatchObject({ y: 64, width: 272 });
  });

  it("goes into a frame only when it lies in it wholly", () => {
    const wide = [frame("B1", ["A1", "A2"]), at("A2", 0, 400)];

    expect([...picture(wide, { moving: moved("D1", 20, 200) }).drops]).toEqual([["D1", "B1"]]);
    expect([...picture(wide, { moving: moved("D1", 21, 200) }).drops]).toEqual([]);
    expect(picture(wide, { moving: moved("D1", 20, 200) }).boxes.get("B1")?.isTarget).toBe(true);
  });

  it("goes into a folded frame when its middle is over the box, and comes to rest below the others", () => {
    const folded = [frame("B1", ["A1", "A2"], true)];
    const moving = moved("D1", -30, -40);
    const shown = picture(folded, { moving });

    expect([...shown.drops]).toEqual([["D1", "B1"]]);
    expect(restingPlaces(moving, shown, () => "attack").get("D1")).toEqual({ x: 0, y: 224 });
    expect([...picture(folded, { moving: moved("D1", 200, -40) }).drops]).toEqual([]);
  });

  it("takes its frame along when it is the last in it, but can go into another", () => {
    const one = [frame("B1", ["D1"]), frame("B2", ["A1", "A2"]), at("A2", 0, 400)];

    expect([...picture(one, { moving: moved("D1", 700, 700) }).drops]).toEqual([]);
    expect([...picture(one, { moving: moved("D1", 0, 200) }).drops]).toEqual([["D1", "B2"]]);
  });
});

describe("a frame that is moved", () => {
  it("takes all of its cards along, whether they are drawn or not", () => {
    for (const folded of [false, true]) {
      const before = picture([frame("B1", ["A1", "A2"], folded)]);
      const moving = movingWith(before, new Map([["B1", { x: 80, y: -48 }]]));

      expect(Object.fromEntries(moving.places)).toEqual({
        A1: { x: 100, y: 0 },
        A2: { x: 100, y: 112 },
      });
      expect(moving.loose.size).toBe(0);
    }
  });

  it("moves a card once that is selected with it", () => {
    const before = picture([frame("B1", ["A1", "A2"])]);
    const positions = new Map([
      ["A1", { x: 999, y: 999 }],
      ["B1", { x: -10, y: -48 }],
    ]);

    const { places, loose } = movingWith(before, positions);

    expect(places.get("A1")).toEqual({ x: 10, y: 0 });
    expect(loose.size).toBe(0);
  });
});
