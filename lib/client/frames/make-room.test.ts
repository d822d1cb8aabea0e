import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { isTooClose, type Rect } from "../view/card-size";
import { makeRoom } from "./make-room";

const card = (x: number, y: number): Rect => ({ x, y, width: 232, height: 88 });
/** Around a card at 0, 0. */
const FRAME: Rect = { x: -20, y: -48, width: 272, height: 168 };

describe("making room for a frame", () => {
  it("pushes a lane apart above and below it, in one piece", () => {
    const things = new Map([
      ["above", card(0, -112)],
      ["top", card(0, -224)],
      ["below", card(0, 112)],
      ["beside", card(280, 0)],
    ]);

    expect(Object.fromEntries(makeRoom(FRAME, things))).toEqual({
      above: { x: 0, y: -160 },
      top: { x: 0, y: -272 },
      below: { x: 0, y: 144 },
    });
  });

  it("moves what stands among its cards to the nearer side", () => {
    const tall: Rect = { x: -20, y: -48, width: 272, height: 600 };

    expect(Object.fromEntries(makeRoom(tall, new Map([["among", card(10, 200)]])))).toEqual({
      among: { x: 276, y: 200 },
    });
  });

  it("moves nothing that is out of the way", () => {
    expect(makeRoom(FRAME, new Map([["far", card(264, 0)]])).size).toBe(0);
  });

  it("leaves nothing in the frame, whatever stood there", () => {
    const anywhere = fc.record({
      x: fc.integer({ min: -600, max: 600 }),
      y: fc.integer({ min: -400, max: 400 }),
    });
    fc.assert(
      fc.property(fc.array(anywhere, { maxLength: 30 }), (places) => {
        const things = new Map(places.map(({ x, y }, n) => [String(n), card(x, y)]));
        const moved = makeRoom(FRAME, things);
        for (const [id, rect] of things) {
          const at = moved.get(id) ?? rect;
          expect(isTooClose({ ...rect, ...at }, FRAME, 0)).toBe(false);
        }
      }),
    );
  });
});
