import { describe, expect, it } from "vitest";

import { i32 } from "./arrays";
import { buildDiagram, type Diagram, type DiagramSpec } from "./diagram";
import { seededRandom } from "./testing/random-model";

/** Follows a diagram from one of its handles in one world. */
function follow({ variables, lows, highs }: Diagram, handle: number, world: number): boolean {
  let node = handle;
  while (node > 1) {
    const isTrue = ((world >> i32(variables, node)) & 1) === 1;
    node = i32(isTrue ? highs : lows, node);
  }
  return node === 1;
}

function play({ gates }: DiagramSpec, world: number): boolean[] {
  const isTrue = (variable: number): boolean => ((world >> variable) & 1) === 1;
  const values: boolean[] = [];
  for (const { isAnd, coin, children } of gates) {
    const each = children.map((child) => {
      if (child.kind === "certain") return child.value;
      return child.kind === "variable" ? isTrue(child.index) : values[child.index] === true;
    });
    const value = isAnd ? each.every(Boolean) : each.some(Boolean);
    values.push(value && (coin === null || isTrue(coin)));
  }
  return values;
}

function randomSpec(seed: number): DiagramSpec {
  const random = seededRandom(seed);
  const upTo = (count: number): number => Math.floor(random() * count);
  const variableCount = 8;
  const gates = Array.from({ length: 6 }, (_, gate) => ({
    isAnd: random() < 0.5,
    coin: random() < 0.3 ? upTo(variableCount) : null,
    children: Array.from({ length: 1 + upTo(3) }, () => {
      const kind = random();
      if (gate > 0 && kind < 0.5) return { kind: "gate", index: upTo(gate) } as const;
      if (kind < 0.55) return { kind: "certain", value: random() < 0.5 } as const;
      return { kind: "variable", index: upTo(variableCount) } as const;
    }),
  }));
  return { variableCount, gates, wanted: [2, 5] };
}

/** x1 y1 or x2 y2 or ...: linear with partners side by side, exponential with all x before all y. */
function partners(count: number): DiagramSpec {
  const pairs = Array.from({ length: count }, (_, index) => ({
    isAnd: true,
    coin: null,
    children: [
      { kind: "variable", index } as const,
      { kind: "variable", index: count + index } as const,
    ],
  }));
  const any = {
    isAnd: false,
    coin: null,
    children: pairs.map((_, index) => ({ kind: "gate", index }) as const),
  };
  return { variableCount: 2 * count, gates: [...pairs, any], wanted: [count] };
}

describe(buildDiagram, () => {
  it("agrees with its gates in every world, at every wanted gate", () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const spec = randomSpec(seed);
      const diagram = buildDiagram(spec);

      const worlds = Array.from({ length: 256 }, (_, world) => world);
      const played = worlds.map((world) => [2, 5].map((gate) => play(spec, world)[gate]));
      const followed = worlds.map((world) =>
        [...(diagram?.handles ?? [])].map((handle) => diagram && follow(diagram, handle, world)),
      );

      expect(followed, `seed ${String(seed)}`).toEqual(played);
    }
  });

  it("leads from every node to earlier ones only, so that one pass computes it", () => {
    const { lows, highs } = buildDiagram(partners(5)) ?? { lows: [], highs: [] };

    lows.forEach((low, node) => {
      if (node > 1) expect(Math.max(low, highs[node] ?? node)).toBeLessThan(node);
    });
    // Bryant: 2^(n + 1) nodes with all partners apart.
    expect(lows).toHaveLength(64);
  });

  it("finds another order where the given one grows too large", () => {
    const diagram = buildDiagram(partners(20));

    expect(diagram?.variables).toHaveLength(42);
    // Tested first to last, partners side by side, under the numbers that were given.
    expect(new Set(diagram?.variables.slice(2))).toEqual(
      new Set(Array.from({ length: 40 }, (_, i) => i)),
    );
  });

  it("gives up on what is too large in any order", () => {
    const random = seededRandom(3);
    const clauses = Array.from({ length: 150 }, () => ({
      isAnd: true,
      coin: null,
      children: Array.from(
        { length: 4 },
        () => ({ kind: "variable", index: Math.floor(random() * 60) }) as const,
      ),
    }));
    const any = {
      isAnd: false,
      coin: null,
      children: clauses.map((_, index) => ({ kind: "gate", index }) as const),
    };

    expect(buildDiagram({ variableCount: 60, gates: [...clauses, any], wanted: [150] })).toBeNull();
  });
});
