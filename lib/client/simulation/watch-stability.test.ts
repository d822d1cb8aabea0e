import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { buildReadModel } from "@/lib/model/read-model";
import { rankModel } from "@/lib/worklist/rank-model";
import {
  aDefense,
  aFailure,
  anAttack,
  aReadModel,
  effectsOf,
} from "@/lib/scoring/testing/small-models";
import type { ReadModel } from "@/lib/model/read-model";

import { aStore } from "../testing/a-store";
import { aStability, FakeWorker } from "./testing/fake-worker";
import { follow } from "./watch-stability";

/** Two defenses against one attack; the second takes this many days. */
function aListOf(effortDays: { low?: number; mid: number; high?: number }): ReadModel {
  return aReadModel(
    ...aFailure(),
    anAttack("A"),
    aDefense("D1"),
    aDefense("D2", { effortDays }),
    ...effectsOf("D1", { A: 0.6 }),
    ...effectsOf("D2", { A: 0.5 }),
  );
}

const LOOSE = aListOf({ low: 0.5, mid: 1, high: 2 });
const FIRM = aListOf({ mid: 1 });

const workers: FakeWorker[] = [];

function startWorker(): FakeWorker {
  const worker = new FakeWorker();
  workers.push(worker);
  return worker;
}

function setUp(model: ReadModel) {
  const { store } = aStore();
  const show = (readModel: ReadModel) =>
    store.setState({ readModel, ranking: rankModel(readModel) });
  show(model);
  const end = follow(store, startWorker);
  return { store, show, end };
}

const questions = () => workers.flatMap((worker) => worker.questions);

describe("keeping up with the list", () => {
  beforeEach(() => {
    workers.length = 0;
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("asks at once, with the records that a score depends on and the order as it is", () => {
    const { store } = setUp(LOOSE);

    expect(questions()).toHaveLength(1);
    expect(questions()[0]?.items.map(({ defenseIds }) => defenseIds)).toEqual([["D1"], ["D2"]]);
    const kinds = new Set(questions()[0]?.records.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(["model", "failure", "attack", "defense", "effect"]));
    expect(() => buildReadModel(questions()[0]?.records ?? [])).not.toThrow();
    workers[0]?.answer(aStability(1_000));
    expect(store.getState().stability?.worlds).toBe(1_000);
  });

  it("asks again only when the numbers have rested, and stops what is being computed at once", () => {
    const { store, show } = setUp(LOOSE);
    show(aListOf({ low: 0.5, mid: 1.1, high: 2 }));
    expect(workers[0]?.isTerminated).toBe(true);
    workers[0]?.answer(aStability(1));
    vi.advanceTimersByTime(400);
    show(aListOf({ low: 0.5, mid: 1.2, high: 2 }));
    vi.advanceTimersByTime(400);
    expect(questions()).toHaveLength(1);
    expect(store.getState().stability).toBeNull();

    vi.advanceTimersByTime(200);
    expect(questions()).toHaveLength(2);
    workers[1]?.answer(aStability(700));
    expect(store.getState().stability?.worlds).toBe(700);
  });

  it("asks nothing when something else than the ranking changed", () => {
    const { store } = setUp(LOOSE);
    store.setState({ hoveredId: "D1" });
    vi.advanceTimersByTime(5_000);

    expect(questions()).toHaveLength(1);
  });

  it("starts no worker where nothing is uncertain, and forgets what was", () => {
    const { store, show } = setUp(FIRM);
    vi.advanceTimersByTime(5_000);
    expect(workers).toHaveLength(0);

    show(LOOSE);
    vi.advanceTimersByTime(600);
    workers[0]?.answer(aStability(1_000));
    expect(store.getState().stability).not.toBeNull();
    show(FIRM);
    vi.advanceTimersByTime(600);
    expect(store.getState().stability).toBeNull();
    expect(questions()).toHaveLength(1);
  });

  it("tells which ranks are too close to call, of the order that is shown", () => {
    const { store, show } = setUp(LOOSE);
    const run = { firstRank: 1, lastRank: 2 };
    const told = () => Object.fromEntries(store.getState().closeRuns);
    expect(told()).toEqual({});

    workers[0]?.answer({ order: ["D1", "D2"], worlds: 1_000, ahead: [[0.4], []] });
    expect(told()).toEqual({ 1: run, 2: run });
    show(aListOf({ low: 0.5, mid: 1.01, high: 2 }));
    expect(told()).toEqual({ 1: run, 2: run });
    show(aListOf({ low: 0.1, mid: 0.2, high: 0.4 }));
    expect(store.getState().ranking.items.map(({ defenseIds }) => defenseIds)).toEqual([
      ["D2"],
      ["D1"],
    ]);
    expect(told()).toEqual({});
    show(LOOSE);
    expect(told()).toEqual({ 1: run, 2: run });
    show(FIRM);
    vi.advanceTimersByTime(600);
    expect(told()).toEqual({});
  });

  it("changes nothing of its own while a slider moves and the order stays", () => {
    const { store, show } = setUp(LOOSE);
    workers[0]?.answer({ order: ["D1", "D2"], worlds: 1_000, ahead: [[0.4], []] });
    const changes = vi.fn();
    store.subscribe(changes);

    show(aListOf({ low: 0.5, mid: 1.01, high: 2 }));
    expect(changes).toHaveBeenCalledTimes(1);
    show(aListOf({ low: 0.1, mid: 0.2, high: 0.4 }));
    expect(changes).toHaveBeenCalledTimes(3);
  });

  it("ends when it is told to", () => {
    const { show, end } = setUp(LOOSE);
    end();
    show(aListOf({ low: 0.5, mid: 1.1, high: 2 }));
    vi.advanceTimersByTime(5_000);

    expect(workers[0]?.isTerminated).toBe(true);
    expect(questions()).toHaveLength(1);
  });
});
