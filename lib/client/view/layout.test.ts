import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { buildReadModel } from "@/lib/model/read-model";
import { type RecordInput, recordSchema } from "@/lib/model/record";

import { someModel } from "../testing/records";
import { isCardRecord } from "./board-cards";
import { cardSize, isTooClose } from "./card-size";
import { lanesLayout } from "./lanes-layout";
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

  it("leave a card where somebody placed it", () => {
    const model = someModel({ kind: "position", id: "Z1", recordId: "D2", x: -700, y: 33 });

    expect(lanesLayout(model, ALL).get("D2")).toEqual({ x: -700, y: 33 });
  });

  it("never lay a card over another, wherever people placed some", () => {
    const place = fc.record({
      x: fc.integer({ min: -400, max: 900 }),
      y: fc.integer({ min: -200, max: 900 }),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 9 }),
        fc.array(place, { maxLength: 4 }),
        (attacks, defenses, places) => {
          const cards: RecordInput[] = [
            { kind: "asset", id: "S1", title: "Asset" },
            ...Array.from({ length: attacks }, (_, i) => card("attack", i)),
            ...Array.from({ length: defenses }, (_, i) => card("defense", i)),
          ];
          const positions = places.flatMap(({ x, y }, i): RecordInput[] => {
            const recordId = cards[i]?.id;
            if (recordId === undefined) return [];
            return [{ kind: "position", id: `Z${String(i)}`, recordId, x, y }];
          });
          const records: RecordInput[] = [
            { kind: "model", id: "model", title: "m" },
            ...cards,
            ...positions,
          ];
          const model = buildReadModel(records.map((record) => recordSchema.parse(record)));
          const byHand = new Set(positions.map(({ id }) => cards[Number(id.slice(1))]?.id));
          const rects = [
            ...lanesLayout(
              model,
              cards.map(({ id }) => id),
            ),
          ].map(([id, at]) => {
            const record = model.byId.get(id);
            return { id, ...at, ...cardSize(isCardRecord(record) ? record.kind : "") };
          });

          expect(rects).toHaveLength(cards.length);
          const free = rects.filter(({ id }) => !byHand.has(id));
          for (const a of free) {
            expect(rects.filter((b) => b !== a && isTooClose(a, b, 0))).toEqual([]);
          }
        },
      ),
    );
  });
});

function card(kind: "attack" | "defense", index: number): RecordInput {
  return { kind, id: `${kind}-${String(index)}`, title: "Card" };
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
