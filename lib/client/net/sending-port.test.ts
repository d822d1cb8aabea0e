import { describe, expect, it } from "vitest";

import { NO_OUTBOX } from "../outbox/outbox";
import type { PostOutcome } from "./ops-port";
import { createSendingPort } from "./sending-port";

const BATCH = { n: 0, ops: [{ op: "delete" as const, id: "D1" }] };
const HERE = { isLeaving: false };

function aPort(
  outcomes: PostOutcome["kind"][],
  { canLook = true, written = Promise.resolve() } = {},
) {
  const did: string[] = [];
  const port = createSendingPort({
    post: () => {
      did.push("post");
      const kind = outcomes.shift();
      if (kind === "answered") return Promise.resolve({ kind, results: [] });
      return Promise.resolve({ kind: "unreachable", retryAfterMs: null });
    },
    outbox: {
      ...NO_OUTBOX,
      keepFinal: () => void did.push("keep"),
      written: () => written.then(() => void did.push("written")),
    },
    look: () => {
      did.push("look");
      return Promise.resolve(canLook);
    },
    pause: () => new Promise((resolve) => setTimeout(resolve, 5)),
  });
  return { port, did };
}

describe("sending", () => {
  it("begins when this device keeps what is sent", async () => {
    const { port, did } = aPort(["answered"]);

    await port([BATCH], HERE);

    expect(did).toEqual(["keep", "written", "post"]);
  });

  it("does not wait for ever for a storage that hangs", async () => {
    const { port, did } = aPort(["answered"], { written: new Promise(() => undefined) });

    await port([BATCH], HERE);

    expect(did).toEqual(["keep", "post"]);
  });

  it("does not wait at all when the page is going away", () => {
    const { port, did } = aPort(["answered"]);

    void port([BATCH], { isLeaving: true });

    expect(did).toEqual(["keep", "post"]);
  });

  it("looks at what others did first after a silence, and once", async () => {
    const { port, did } = aPort(["unreachable", "answered", "answered"]);
    for (let times = 0; times < 3; times += 1) await port([BATCH], HERE);

    expect(did.filter((what) => what === "look" || what === "post")).toEqual([
      "post",
      "look",
      "post",
      "post",
    ]);
  });

  it("sends nothing while it cannot look", async () => {
    const { port, did } = aPort(["unreachable"], { canLook: false });
    await port([BATCH], HERE);

    expect(await port([BATCH], HERE)).toEqual({ kind: "unreachable", retryAfterMs: null });
    expect(did.filter((what) => what === "post")).toHaveLength(1);
  });
});
