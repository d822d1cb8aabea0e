import { describe, expect, it } from "vitest";

import { reasonOf } from "./reason";
import { anItem } from "./testing/an-item";

const cut = (id: string, before: number, amount: number) => ({
  kind: "attack" as const,
  id,
  before,
  after: before - amount,
  amount,
});

describe("the reason under a title", () => {
  it("names the attack when one alone is cut by a tenth or more", () => {
    const item = anItem({ receipt: [cut("A1", 1000, 600), cut("A2", 1000, 50)] });

    expect(reasonOf(item)).toEqual({ kind: "cuts-one", attackId: "A1", share: 0.6 });
  });

  it("says at least how much of how many when several are cut", () => {
    const item = anItem({ receipt: [cut("A1", 100, 30), cut("A2", 100, 28), cut("A3", 100, 26)] });

    expect(reasonOf(item)).toEqual({ kind: "cuts-several", count: 3, shareAtLeast: 0.25 });
  });

  it("prefers three quarters of two attacks to a tenth of three", () => {
    const item = anItem({ receipt: [cut("A1", 100, 80), cut("A2", 100, 76), cut("A3", 100, 12)] });

    expect(reasonOf(item)).toEqual({ kind: "cuts-several", count: 2, shareAtLeast: 0.75 });
  });

  it("prefers a quarter of many attacks to three quarters of two", () => {
    const shares = [80, 76, 30, 30, 30, 30, 30, 30];
    const item = anItem({ receipt: shares.map((share, i) => cut(`A${String(i)}`, 100, share)) });

    expect(reasonOf(item)).toEqual({ kind: "cuts-several", count: 8, shareAtLeast: 0.25 });
  });

  it("counts the attacks when none is cut by a tenth", () => {
    const item = anItem({ receipt: [cut("A1", 1000, 20), cut("A2", 1000, 30)] });

    expect(reasonOf(item)).toEqual({ kind: "trims", count: 2 });
  });

  it("does not count an attack that becomes likelier", () => {
    const item = anItem({ receipt: [cut("A1", 100, 50), cut("A2", 100, -20)] });

    expect(reasonOf(item)).toEqual({ kind: "cuts-one", attackId: "A1", share: 0.5 });
  });

  it("speaks of moving parts when nothing else is won", () => {
    const item = anItem({
      points: -3,
      receipt: [{ kind: "complexity", before: 200, after: 0, amount: 200 }],
    });

    expect(reasonOf(item)).toEqual({ kind: "fewer-parts", parts: 3 });
  });

  it("says first that it costs nothing, or saves, because that is why it comes first", () => {
    const receipt = [cut("A1", 1000, 600)];
    const removes = { kind: "cuts-one", attackId: "A1", share: 0.6 };

    expect(reasonOf(anItem({ receipt, cost: 0 }))).toEqual({ kind: "free", saves: false, removes });
    expect(reasonOf(anItem({ receipt, cost: -5 }))).toEqual({ kind: "free", saves: true, removes });
  });
});
