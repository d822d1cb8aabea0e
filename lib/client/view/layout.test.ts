import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { buildReadModel, type ReadModel } from "@/lib/model/read-model";
import { type RecordInput, recordSchema } from "@/lib/model/record";

import { someModel } from "../testing/records";
import { isCardRecord } from "./card-record";
import { cardSize, isTooClose } from "./card-size";
import { arrangement, boardLayout, lanesLayout, nextHomes, type Places } from "./lanes-layout";
import { stepsLayout } from "./steps-layout";

const ALL = ["S1", "A1", "A2", "D1", "D2", "D3", "T1"];

describe("the lanes", () => {
  it("put attacks left of the asset and defenses below the attacks", () => {
    const layout = lanesLayout(someModel(), ALL);
    const [asset, attack, second, defense] = ["S1", "A1", "A2", "D1"].map((id) => layout.get(id));

    expect(attack?.x).toBeLessThan(asset?.x ?? 0);
    expect(second?.y).toBeGreaterThan(attack?.y ?? 0);
    expect(defense?.y).toBeGreaterThan((second?.y ?? 0) + 88);
  });

  it("lay no card over another, however many there are", () => {
    fc.assert(
      fc.property(fc.nat(14), fc.nat(9), fc.nat(3), (attacks, defenses, attackers) => {
        const cards: RecordInput[] = [
          { kind: "asset", id: "S1", title: "Asset" },
          ...manyCards("attack", attacks),
          ...manyCards("defense", defenses),
          ...manyCards("attacker", attackers),
        ];
        const model = modelOf(cards);
        const layout = lanesLayout(
          model,
          cards.map(({ id }) => id),
        );

        expect(layout.size).toBe(cards.length);
        expect(overlaps(model, layout)).toEqual([]);
      }),
    );
  });
});

describe("a board that somebody arranges", () => {
  const shown = new Set(["S1", "A1", "A2", "D1"]);
  const homes = lanesLayout(someModel(), shown);
  const placed: RecordInput = { kind: "position", id: "Z1", recordId: "A1", x: -700, y: 33 };

  it("moves no other card when one is placed", () => {
    const model = someModel(placed);
    const after = boardLayout(model, shown, nextHomes(homes, model, shown));

    expect(after.get("A1")).toEqual({ x: -700, y: 33 });
    for (const id of ["S1", "A2", "D1"]) expect(after.get(id)).toEqual(homes.get(id));
  });

  it("moves no card when one is deleted, and has its place ready when it comes back", () => {
    const records = [...someModel().byId.values()].filter(({ id }) => id !== "A2");

    const after = nextHomes(homes, buildReadModel(records), new Set(["S1", "A1", "D1"]));

    expect(after).toBe(homes);
  });

  it("writes down where all the others stand as well, but for those that have their place", () => {
    const model = someModel({ ...placed, recordId: "S1" });
    const moved = new Map([["A1", { x: 5, y: 6 }]]);

    const places = arrangement(model, homes, shown, moved);

    expect([...places]).toEqual([
      ["A1", { x: 5, y: 6 }],
      ["A2", homes.get("A2")],
      ["D1", homes.get("D1")],
    ]);
  });

  it("looks the same after a reload, also when a card was added in the middle", () => {
    const added: RecordInput = { kind: "attack", id: "A9", title: "Added" };
    const model = someModel(added, { ...placed, recordId: "A9", x: 420, y: 60 });
    const reopened = new Set(["S1", "A1", "A2", "A9", "D1"]);

    const after = boardLayout(model, reopened, nextHomes(new Map(), model, reopened));

    for (const id of shown) expect(after.get(id)).toEqual(homes.get(id));
  });

  it("gives a card that joins the first free place of its lane, and keeps it there", () => {
    const secondHome = { x: 256, y: homes.get("D1")?.y ?? 0 };
    const model = someModel({ ...placed, recordId: "D2", ...secondHome });
    const more = new Set([...shown, "D2", "D3"]);

    const next = nextHomes(homes, model, more);

    expect(next.get("D3")).toEqual({ x: 512, y: secondHome.y });
    expect(nextHomes(next, model, more)).toBe(next);
  });

  it("is laid out anew for a card that joins while nobody has placed anything", () => {
    const more = new Set([...shown, "D3"]);

    expect(nextHomes(homes, someModel(), more)).toEqual(lanesLayout(someModel(), more));
  });

  it("shows a card without a home in a free place, wherever others were put", () => {
    const place = fc.record({
      x: fc.integer({ min: -400, max: 900 }),
      y: fc.integer({ min: -200, max: 900 }),
    });
    fc.assert(
      fc.property(place, place, (at, other) => {
        const model = someModel(
          { ...placed, ...at },
          { kind: "position", id: "Z2", recordId: "A2", ...other },
        );
        const layout = boardLayout(model, [...shown, "D3"], homes);

        expect(overlaps(model, layout).flat()).not.toContain("D3");
      }),
    );
  });
});

/** Pairs of cards of which one lies over the other. */
function overlaps(model: ReadModel, layout: Places): string[][] {
  const rects = [...layout].map(([id, at]) => {
    const record = model.byId.get(id);
    return { id, ...at, ...cardSize(isCardRecord(record) ? record.kind : "") };
  });
  return rects.flatMap((a, index) =>
    rects
      .slice(index + 1)
      .filter((b) => isTooClose(a, b, 0))
      .map((b) => [a.id, b.id]),
  );
}

function modelOf(records: readonly RecordInput[]): ReadModel {
  const all: RecordInput[] = [{ kind: "model", id: "model", title: "m" }, ...records];
  return buildReadModel(all.map((record) => recordSchema.parse(record)));
}

function manyCards(kind: "attack" | "defense" | "attacker", count: number): RecordInput[] {
  return Array.from({ length: count }, (_, index) => ({
    kind,
    id: `${kind}-${String(index)}`,
    title: "Card",
  }));
}

describe("unfolded steps", () => {
  const model = someModel(
    { kind: "attack", id: "A1", title: "Guess it", rootStepId: "X1" },
    { kind: "step", id: "X1", title: "All", gate: "and", childIds: ["X2", "X3", "X4"] },
    { kind: "step", id: "X2", title: "One", gate: "or", childIds: ["X5", "X6"] },
    { kind: "step", id: "X3", title: "Two", gate: "or", childIds: ["X6"] },
    { kind: "step", id: "X4", title: "Three" },
    { kind: "step", id: "X5", title: "Four" },
    { kind: "step", id: "X6", title: "Shared" },
  );
  const attack = model.of.attack[0];
  const layout = attack ? stepsLayout(model, attack, { x: 0, y: 0 }) : new Map<string, never>();

  it("grow to the left of the attack, each part left of its whole", () => {
    expect(layout.get("X1")?.x).toBeLessThan(0);
    for (const [whole, part] of [
      ["X1", "X2"],
      ["X2", "X5"],
      ["X2", "X6"],
    ] as const) {
      expect(layout.get(part)?.x).toBeLessThan(layout.get(whole)?.x ?? 0);
    }
  });

  it("show a shared step once and lay none over another", () => {
    expect(layout.size).toBe(6);
    const rects = [...layout.values()].map((at) => ({ ...at, ...cardSize("step") }));
    for (const a of rects) expect(rects.filter((b) => b !== a && isTooClose(a, b, 0))).toEqual([]);
  });

  it("begin at the height of the attack's card", () => {
    expect(layout.get("X1")?.y).toBe((88 - 56) / 2);
  });
});
