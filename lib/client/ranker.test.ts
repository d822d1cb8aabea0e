import { describe, expect, it } from "vitest";

import type { ReadModel } from "@/lib/model/read-model";
import type { Ranking } from "@/lib/worklist/ranking";

import { createRanker, type Engine } from "./ranker";
import { anAttackFigure, anItem, aRanking } from "./testing/rankings";
import { someModel } from "./testing/records";

const FIRST = aRanking({
  attacks: [anAttackFigure("A1", 10), anAttackFigure("gone", 5)],
  items: [
    anItem({
      defenseIds: ["D1"],
      receipt: [line("A1"), line("gone"), { ...line(), kind: "complexity" }],
    }),
    anItem({ defenseIds: ["D1", "gone"] }),
  ],
  notWorthIt: [{ id: "gone", reason: "no-gain" }],
  unscored: [{ id: "gone", kind: "attack", reason: "rate-missing" }],
  alternatives: [{ groupId: "gone", members: [] }],
});

function line(id?: string) {
  return {
    kind: "attack" as const,
    ...(id !== undefined && { id }),
    before: 2,
    after: 1,
    amount: 1,
  };
}

/** An engine that comes when the test says so, and counts what is asked of it. */
function anEngine() {
  const ranked: ReadModel[] = [];
  const real = aRanking({ risk: { current: 1, planned: 1, complete: true } });
  const engine: Engine = {
    createRank: () => (model) => {
      ranked.push(model);
      return real;
    },
  };
  let loads = 0;
  let current: Engine | null = null;
  let resolve: (engine: Engine) => void = () => undefined;
  const promise = new Promise<Engine>((settle) => (resolve = settle));
  const part = {
    load: () => {
      loads += 1;
      return promise;
    },
    current: () => current,
  };
  const arrive = async () => {
    current = engine;
    resolve(engine);
    await promise;
  };
  return { part, arrive, ranked, real, loads: () => loads };
}

function aRanker(first: Ranking | null = FIRST) {
  const engine = anEngine();
  let told = 0;
  const rank = createRanker({ engine: engine.part, first, onEngine: () => (told += 1) });
  return { rank, engine, told: () => told };
}

describe("ranking before the engine is there", () => {
  it("takes the known order for the model that it belongs to, and asks for no engine", () => {
    const { rank, engine } = aRanker();
    const model = someModel();

    expect([rank(model), rank(model)]).toEqual([FIRST, FIRST]);
    expect(engine.loads()).toBe(0);
  });

  it("keeps the order after a change without what is gone, and asks for the engine once", () => {
    const { rank, engine, told } = aRanker();
    rank(someModel());

    const kept = rank(someModel());
    rank(someModel());

    expect(kept.attacks.map(({ id }) => id)).toEqual(["A1"]);
    expect(kept.items.map(({ defenseIds }) => defenseIds)).toEqual([["D1"]]);
    expect(kept.items[0]?.receipt.map(({ kind, id }) => [kind, id])).toEqual([
      ["attack", "A1"],
      ["complexity", undefined],
    ]);
    expect([kept.notWorthIt, kept.unscored, kept.alternatives]).toEqual([[], [], []]);
    expect([engine.loads(), told()]).toEqual([1, 0]);
  });

  it("says when the engine has come, and ranks with it from then on", async () => {
    const { rank, engine, told } = aRanker();
    rank(someModel());
    rank(someModel());

    await engine.arrive();

    const changed = someModel();
    expect(told()).toBe(1);
    expect(rank(changed)).toBe(engine.real);
    expect(engine.ranked).toEqual([changed]);
  });
});

describe("ranking where nobody knew the order", () => {
  it("ranks the first model with the engine", async () => {
    const { rank, engine } = aRanker(null);
    await engine.arrive();
    const model = someModel();

    expect(rank(model)).toBe(engine.real);
    expect(engine.ranked).toEqual([model]);
  });
});
