import { describe, expect, it } from "vitest";

import type { OrderStability } from "@/lib/worklist/order-stability";

import { StabilityAsker } from "./stability-asker";
import { aStability as answer, FakeWorker } from "./testing/fake-worker";

const QUESTION = { records: [], items: [] };
function setUp() {
  const workers: FakeWorker[] = [];
  const told: (OrderStability | null)[] = [];
  const asker = new StabilityAsker(
    () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
    (stability) => told.push(stability),
  );
  return { asker, workers, told };
}

describe("asking how firm an order is", () => {
  it("starts a worker with the first question and keeps it for the next", () => {
    const { asker, workers, told } = setUp();
    expect(workers).toHaveLength(0);

    asker.ask(QUESTION);
    workers[0]?.answer(answer(1));
    asker.ask(QUESTION);
    workers[0]?.answer(answer(2));

    expect(workers).toHaveLength(1);
    expect(told).toEqual([answer(1), answer(2)]);
  });

  it("ends what is being computed when there is a newer question", () => {
    const { asker, workers, told } = setUp();
    asker.ask(QUESTION);
    asker.ask(QUESTION);

    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
    workers[0]?.answer(answer(1));
    expect(told).toEqual([]);
    workers[1]?.answer(answer(2));
    expect(told).toEqual([answer(2)]);
  });

  it("drops an answer to an older question of the same worker", () => {
    const { asker, workers, told } = setUp();
    asker.ask(QUESTION);
    workers[0]?.answer(answer(1));
    asker.ask(QUESTION);
    workers[0]?.answer(answer(1), 1);

    expect(told).toEqual([answer(1)]);
  });

  it("tells nothing after it was cancelled, and may ask again", () => {
    const { asker, workers, told } = setUp();
    asker.ask(QUESTION);
    asker.cancel();
    workers[0]?.answer(answer(1));
    expect(told).toEqual([]);

    asker.ask(QUESTION);
    workers[1]?.answer(answer(2));
    expect(told).toEqual([answer(2)]);
  });

  it("tells of no bracket where a worker fails or cannot be started, and tries a new one next", () => {
    const { asker, workers, told } = setUp();
    asker.ask(QUESTION);
    workers[0]?.dispatchEvent(new Event("error"));
    expect(told).toEqual([null]);
    asker.ask(QUESTION);
    workers[1]?.answer(answer(2));
    expect(told).toEqual([null, answer(2)]);

    const none: (OrderStability | null)[] = [];
    const forbidden = () => {
      throw new Error("Workers are forbidden here");
    };
    new StabilityAsker(forbidden, (stability) => none.push(stability)).ask(QUESTION);
    expect(none).toEqual([null]);
  });
});
