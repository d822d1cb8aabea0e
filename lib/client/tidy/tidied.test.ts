import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { CardKind, Point } from "../commands/problem";
import { cardSize } from "../view/card-size";
import { tidied } from "./tidied";
import type { TidyCard, TidyInput } from "./tidy-input";

function card(id: string, kind: CardKind, at: Point, isPlaced = true): TidyCard {
  const { width, height } = cardSize(kind);
  return { id, kind, at, isPlaced, room: { left: 0, up: 0, right: width, down: height } };
}

const tidy = (...cards: readonly TidyCard[]) => tidied({ cards, frames: [], links: [] });

/** Two attacks left, the asset right, one defense below: as lanes go. */
const LANES = [
  card("A1", "attack", { x: 0, y: 0 }),
  card("A2", "attack", { x: 0, y: 112 }),
  card("S1", "asset", { x: 304, y: 26 }),
  card("D1", "defense", { x: 0, y: 272 }),
];

describe("a board that is tidied up", () => {
  it("leaves a tidy one as it is", () => {
    const places = tidy(...LANES);

    expect(Object.fromEntries(places)).toEqual({
      A1: { x: 0, y: 0 },
      A2: { x: 0, y: 112 },
      S1: { x: 304, y: 26 },
      D1: { x: 0, y: 272 },
    });
  });

  it("puts cards that lie nearly right into line, close to where they were", () => {
    const nudged = LANES.map((each, index) => ({
      ...each,
      at: { x: each.at.x + 7 * index, y: each.at.y + 9 * (index % 2) },
    }));
    const places = tidy(...nudged);

    expect(places.get("A1")?.x).toBe(places.get("A2")?.x);
    for (const { id, at } of nudged) {
      const to = places.get(id) ?? { x: 1e9, y: 1e9 };
      expect(Math.hypot(to.x - at.x, to.y - at.y)).toBeLessThan(40);
    }
  });

  it("keeps the order from above of cards that somebody placed", () => {
    const places = tidy(
      card("A1", "attack", { x: 0, y: 700 }),
      card("A2", "attack", { x: 30, y: 100 }),
      card("A3", "attack", { x: 10, y: 400 }),
    );
    const ys = ["A2", "A3", "A1"].map((id) => places.get(id)?.y ?? 0);

    expect(ys).toEqual([...ys].sort((a, b) => a - b));
  });

  it("moves apart what lies on one heap", () => {
    const heap = ["D1", "D2", "D3"].map((id) => card(id, "defense", { x: 50, y: 50 }));

    expect(
      new Set([...tidy(...heap).values()].map(({ x, y }) => `${String(x)} ${String(y)}`)).size,
    ).toBe(3);
  });

  it("leaves room for the steps of an unfolded attack", () => {
    const [first, second, ...rest] = LANES;
    if (!first || !second) throw new Error("no attacks");
    const unfolded = { ...first, room: { left: 480, up: 100, right: 232, down: 160 } };
    const attacker = card("T1", "attacker", { x: -280, y: 0 });
    const places = tidy(unfolded, second, attacker, ...rest);
    const at = places.get("A1") ?? { x: 0, y: 0 };

    expect((places.get("A2")?.y ?? 0) - at.y).toBeGreaterThanOrEqual(160);
    expect((places.get("T1")?.x ?? 0) + 232).toBeLessThanOrEqual(at.x - 480);
  });

  it("orders cards that nobody placed as their lines go", () => {
    const ids = ["1", "2", "3"];
    const cards = [
      ...ids.map((n) => card(`A${n}`, "attack", { x: 0, y: 0 }, false)),
      ...ids.map((n) => card(`T${n}`, "attacker", { x: 0, y: 0 }, false)),
    ];
    // The first attacker does the last attack, and so on.
    const links = ids.map((n, index) => ({ from: `T${n}`, to: `A${ids[2 - index] ?? ""}` }));
    const places = tidied({ cards, frames: [], links });

    for (const { from, to } of links) expect(places.get(from)?.y).toBe(places.get(to)?.y);
  });
});

describe("lanes of scattered cards", () => {
  it("have no holes: defenses fill one row after the other, as they are read where they lie", () => {
    const scattered = [
      card("D3", "defense", { x: 900, y: 700 }),
      card("D1", "defense", { x: 40, y: 100 }),
      card("D5", "defense", { x: 300, y: 1500 }),
      card("D2", "defense", { x: 700, y: 130 }),
      card("D4", "defense", { x: -200, y: 1100 }),
    ];
    const places = tidy(...scattered);
    const at = (id: string) => places.get(id) ?? { x: NaN, y: NaN };
    const first = at("D1");

    expect(["D1", "D2", "D3", "D4"].map((id) => at(id))).toEqual(
      [0, 256, 512, 768].map((x) => ({ x: first.x + x, y: first.y })),
    );
    expect(at("D5")).toEqual({ x: first.x, y: first.y + 112 });
  });
});

describe("a frame that is tidied up", () => {
  const cards = [
    card("A1", "attack", { x: 0, y: 0 }),
    card("A2", "attack", { x: 0, y: 300 }),
    card("A3", "attack", { x: 0, y: 900 }),
    card("S1", "asset", { x: 700, y: 0 }),
  ];

  it("keeps its cards together, in line with the lane, and all others out of it", () => {
    const frames = [{ id: "B1", cardIds: ["A1", "A3"], isOpen: true }];
    const places = tidied({ cards, frames, links: [] });
    const at = (id: string) => places.get(id) ?? { x: NaN, y: NaN };

    expect(at("A3")).toEqual({ x: at("A1").x, y: at("A1").y + 112 });
    expect(at("A2").x).toBe(at("A1").x);
    // Below the frame, which reaches 32 beyond its last card, by the gap of a lane.
    expect(at("A2").y).toBe(at("A3").y + 88 + 32 + 24);
    expect([...places.keys()].sort()).toEqual(["A1", "A2", "A3", "S1"]);
  });

  it("folded takes the room of a card, and its cards keep their places to each other", () => {
    const frames = [{ id: "B1", cardIds: ["A1", "A3"], isOpen: false }];
    const places = tidied({ cards, frames, links: [] });
    const at = (id: string) => places.get(id) ?? { x: NaN, y: NaN };

    expect(at("A3").y - at("A1").y).toBe(900);
    // The box is in line with the lane, 20 left of and 48 above the first card in it.
    expect(at("A2")).toEqual({ x: at("A1").x - 20, y: at("A1").y - 48 + 88 + 24 });
  });

  it("stands in the lane of most of its cards, with the others beside them", () => {
    const mixed = [...cards, card("D1", "defense", { x: 50, y: 60 })];
    const frames = [{ id: "B1", cardIds: ["A1", "A2", "D1"], isOpen: true }];
    const places = tidied({ cards: mixed, frames, links: [] });

    expect(places.get("A3")?.x).toBe(places.get("A1")?.x);
    expect(places.get("D1")?.y).toBeGreaterThan(places.get("A2")?.y ?? Infinity);
    expect(places.get("D1")?.y).toBeLessThan(places.get("A3")?.y ?? -Infinity);
  });

  it("that nobody placed is ordered as the lines of its cards go", () => {
    const ids = ["1", "2", "3"];
    const unplaced = [
      ...ids.map((n) => card(`A${n}`, "attack", { x: 0, y: 0 }, false)),
      ...ids.map((n) => card(`T${n}`, "attacker", { x: 0, y: 0 }, false)),
    ];
    const frames = ids.map((n) => ({ id: `B${n}`, cardIds: [`A${n}`], isOpen: true }));
    // The first attacker does the last attack, and so on.
    const links = ids.map((n, index) => ({ from: `T${n}`, to: `A${ids[2 - index] ?? ""}` }));
    const places = tidied({ cards: unplaced, frames, links });
    const order = (of: readonly string[]) =>
      [...of].sort((a, b) => (places.get(a)?.y ?? NaN) - (places.get(b)?.y ?? NaN));

    expect(order(links.map(({ to }) => to))).toEqual(
      order(links.map(({ from }) => from)).map((from) => `A${String(4 - Number(from.slice(1)))}`),
    );
  });

  it("without a card on the board is passed over", () => {
    const frames = [{ id: "B1", cardIds: [], isOpen: false }];

    expect(tidied({ cards, frames, links: [] })).toEqual(tidied({ cards, frames: [], links: [] }));
  });
});

const anyCard = fc.record({
  kind: fc.constantFrom<CardKind>("asset", "attacker", "attack", "defense"),
  at: fc.record({
    x: fc.integer({ min: -3000, max: 3000 }),
    y: fc.integer({ min: -3000, max: 3000 }),
  }),
  isPlaced: fc.boolean(),
});

const anyBoard = fc.array(anyCard, { minLength: 1, maxLength: 60 }).map((cards): TidyInput => ({
  frames: [],
  cards: cards.map(({ kind, at, isPlaced }, n) => card(`c${String(n)}`, kind, at, isPlaced)),
  links: cards.map((_, n) => ({ from: `c${String(n)}`, to: `c${String((n * 7) % cards.length)}` })),
}));

describe("any board that is tidied up", () => {
  it("has nothing over anything else, attacks left of assets, and defenses below all", () => {
    fc.assert(
      fc.property(anyBoard, (input) => {
        const places = tidied(input);
        const rects = input.cards.map(({ id, kind }) => {
          const at = places.get(id) ?? { x: NaN, y: NaN };
          const { width, height } = cardSize(kind);
          return { kind, left: at.x, top: at.y, right: at.x + width, bottom: at.y + height };
        });
        const of = (kind: CardKind) => rects.filter((rect) => rect.kind === kind);
        for (const [index, a] of rects.entries()) {
          for (const b of rects.slice(index + 1)) {
            const isOver =
              a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
            expect(isOver).toBe(false);
          }
        }
        const least = (values: readonly number[]) => Math.min(Infinity, ...values);
        const most = (values: readonly number[]) => Math.max(-Infinity, ...values);
        expect(most(of("attack").map(({ right }) => right))).toBeLessThan(
          least(of("asset").map(({ left }) => left)),
        );
        const above = rects.filter(({ kind }) => kind !== "defense");
        expect(most(above.map(({ bottom }) => bottom))).toBeLessThan(
          least(of("defense").map(({ top }) => top)),
        );
      }),
      { numRuns: 60 },
    );
  });
});
