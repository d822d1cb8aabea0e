import { describe, expect, it } from "vitest";

import type { Batch } from "@/lib/sync/operations";

import { type BatchResult, createOpsPort } from "./ops-port";
import { RETRY_FIRST_MS, RETRY_MOST_MS, Transport } from "./transport";

type Call = { readonly url: string; readonly body: { clientId: string; batches: Batch[] } };
type Answer = Response | Error;

const batch = (n: number): Batch => ({ n, ops: [{ op: "delete", id: `D${String(n)}` }] });

const committed = (...results: unknown[]) => Response.json({ results });
const problem = (status: number, code: string) => Response.json({ code }, { status });
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A transport whose requests are answered by hand and whose pauses end when the test says so. */
function aTransport(waiting: Batch[]) {
  const calls: Call[] = [];
  const leavingCalls: Call[] = [];
  const answers: ((answer: Answer) => void)[] = [];
  const pauses: { ms: number; run: () => void }[] = [];
  const results: BatchResult[] = [];
  const refused: { ns: number[]; code: string }[] = [];
  const fakeFetch = (url: string, init?: RequestInit): Promise<Response> => {
    const call: Call = {
      url,
      body: JSON.parse(typeof init?.body === "string" ? init.body : "") as Call["body"],
    };
    if (init?.keepalive === true) {
      leavingCalls.push(call);
      return Promise.resolve(committed());
    }
    calls.push(call);
    return new Promise((resolve, reject) => {
      answers.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer)));
    });
  };
  const remove = (ns: readonly number[]) => {
    waiting.splice(0, waiting.length, ...waiting.filter(({ n }) => !ns.includes(n)));
  };
  const transport = new Transport(
    createOpsPort("M1", "client-1", fakeFetch),
    {
      sendable: () => waiting,
      onResults: (told) => {
        results.push(...told);
        remove(told.map(({ n }) => n));
      },
      onRefused: (batches, code) => {
        const ns = batches.map(({ n }) => n);
        refused.push({ ns, code });
        remove(ns);
      },
      onStateChange: () => undefined,
    },
    {
      after: (ms, run) => {
        const pause = { ms, run };
        pauses.push(pause);
        return () => void pauses.splice(pauses.indexOf(pause), 1);
      },
      random: () => 0.5,
    },
  );
  const answer = async (next: Answer) => {
    answers.shift()?.(next);
    await settled();
  };
  const endPause = () => pauses.shift()?.run();
  const sent = () => calls.map((call) => call.body.batches.map(({ n }) => n));
  return { transport, calls, leavingCalls, answer, pauses, endPause, results, refused, sent };
}

describe("sending", () => {
  it("posts everything that waits in one request, in order, under the page's client id", () => {
    const { transport, calls } = aTransport([batch(0), batch(1)]);

    transport.wake();

    expect(calls).toEqual([
      {
        url: "/api/models/M1/ops",
        body: { clientId: "client-1", batches: [batch(0), batch(1)] },
      },
    ]);
  });

  it("has one request under way at a time, and then sends what came meanwhile", async () => {
    const waiting = [batch(0)];
    const { transport, sent, answer } = aTransport(waiting);
    transport.wake();
    waiting.push(batch(1));
    transport.wake();
    expect(sent()).toEqual([[0]]);

    await answer(committed({ n: 0, seq: 1 }));

    expect(sent()).toEqual([[0], [1]]);
  });

  it("hands on what the server says of each batch", async () => {
    const { transport, answer, results } = aTransport([batch(0), batch(1)]);
    transport.wake();

    await answer(committed({ n: 0, seq: 7 }, { n: 1, rejected: "dangling", path: "E1" }));

    expect(results).toEqual([
      { n: 0, seq: 7, skipped: [] },
      { n: 1, rejected: "dangling", path: "E1" },
    ]);
  });
});

describe("when nobody answers", () => {
  it.each([
    ["the network is gone", new TypeError("Failed to fetch")],
    ["the server restarts", problem(503, "draining")],
    ["too much was asked", problem(429, "rate-limited")],
    ["a proxy answers with a page", new Response("<html>")],
  ])("repeats the same batches under the same numbers: %s", async (_, failure) => {
    const { transport, answer, sent, endPause } = aTransport([batch(3)]);
    transport.wake();
    await answer(failure);
    expect(transport.isOffline).toBe(true);

    endPause();
    await answer(committed({ n: 3, seq: 1 }));

    expect(sent()).toEqual([[3], [3]]);
    expect(transport.isOffline).toBe(false);
  });

  it("pauses longer after each failure, up to a limit", async () => {
    const { transport, answer, pauses, endPause } = aTransport([batch(0)]);
    transport.wake();
    const paused: number[] = [];
    for (let failures = 0; failures < 7; failures += 1) {
      await answer(new TypeError("Failed to fetch"));
      paused.push(pauses[0]?.ms ?? 0);
      endPause();
    }

    expect(paused.slice(0, 3)).toEqual([RETRY_FIRST_MS, RETRY_FIRST_MS * 2, RETRY_FIRST_MS * 4]);
    expect(paused.at(-1)).toBe(RETRY_MOST_MS);
  });

  it("waits as long as the server asks", async () => {
    const { transport, answer, pauses } = aTransport([batch(0)]);
    transport.wake();

    await answer(new Response(null, { status: 429, headers: { "retry-after": "20" } }));

    expect(pauses[0]?.ms).toBe(20_000);
  });

  it("does not sit out the pause when the network comes back", async () => {
    const { transport, answer, sent, pauses } = aTransport([batch(0)]);
    transport.wake();
    await answer(new TypeError("Failed to fetch"));

    transport.retryNow();

    expect(sent()).toEqual([[0], [0]]);
    expect(pauses).toEqual([]);
  });

  it("pauses too when an answer is about other batches than those sent", async () => {
    const { transport, answer, sent } = aTransport([batch(0)]);
    transport.wake();

    await answer(committed({ n: 99, seq: 1 }));

    expect(sent()).toEqual([[0]]);
    expect(transport.isOffline).toBe(true);
  });
});

describe("when the server refuses the request", () => {
  it.each([
    [403, "forbidden"],
    [404, "not-found"],
    [413, "too-large"],
    [422, "invalid"],
  ])("does not repeat it: %d", async (status, code) => {
    const { transport, answer, refused, sent } = aTransport([batch(0)]);
    transport.wake();

    await answer(problem(status, code));

    expect(refused).toEqual([{ ns: [0], code }]);
    expect(sent()).toEqual([[0]]);
  });

  it("names the status where the answer has no code of ours", async () => {
    const { transport, answer, refused } = aTransport([batch(0)]);
    transport.wake();

    await answer(new Response("blocked", { status: 403 }));

    expect(refused[0]?.code).toBe("http-403");
  });
});

describe("when the page goes away", () => {
  it("hands everything to the browser, also what is under way", () => {
    const waiting = [batch(0)];
    const { transport, leavingCalls } = aTransport(waiting);
    transport.wake();
    waiting.push(batch(1));

    expect(transport.flush()).toBe(true);
    expect(leavingCalls[0]?.body.batches.map(({ n }) => n)).toEqual([0, 1]);
  });

  it("does not claim to have sent what is too large for that", () => {
    const notes = "x".repeat(70_000);
    const { transport, leavingCalls } = aTransport([
      { n: 0, ops: [{ op: "patch", id: "A1", fields: { notes } }] },
    ]);

    expect(transport.flush()).toBe(false);
    expect(leavingCalls).toEqual([]);
  });
});
