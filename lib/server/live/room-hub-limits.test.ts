import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

import { aServer, makeModel } from "@/lib/server/testing/a-server";

import { allAnswered, aNote, aPage } from "./testing/a-page";

let server: Awaited<ReturnType<typeof aServer>>;
let model: Awaited<ReturnType<typeof makeModel>>;

beforeAll(async () => {
  server = await aServer();
});
beforeEach(async () => {
  model = await makeModel({ title: "Live" });
});
afterAll(() => server.close());

const page = (options = {}) => aPage(server.services(), model, options);
const answered = () => allAnswered(server.services());

describe("whoever takes too much", () => {
  it.each([
    ["a frame that says nothing", "{}", "malformed"],
    ["no JSON at all", "\u0000", "malformed"],
    ["a second hello", { type: "hello", protocol: 1 }, "malformed"],
    ["a nesting that would exhaust the stack", "[".repeat(30_000), "malformed"],
    ["what only the server says", { type: "ack", n: 0, seq: 9 }, "malformed"],
  ])("is let go after %s, and the room goes on", async (_, frame, name) => {
    const [ada, bob] = [await page({ clientId: "ada" }), await page({ clientId: "bob" })];

    ada.say(frame);
    bob.ops(0, aNote("N1", "on we go"));
    await answered();

    expect([ada.closed, bob.closed]).toEqual([name, null]);
    expect(bob.of("ack")).toHaveLength(1);
  });

  it("is read more slowly, and loses nothing", async () => {
    const ada = await page();
    for (let n = 0; n < 70; n += 1) ada.ops(n, aNote("N1", `version ${String(n)}`));

    expect(ada.isPaused).toBe(true);
    await answered();
    expect(ada.of("ack")).toHaveLength(70);
    await vi.waitFor(() => expect(ada.isPaused).toBe(false));
  });

  it("is let go when frames come faster than from any page", async () => {
    const ada = await page();
    for (let i = 0; i < 2_000; i += 1) ada.say({ type: "ping" });

    expect(ada.closed).toBe("flooding");
  });

  it("or reads too slowly is told no presence, and then let go", async () => {
    const [slow, bob] = [await page({ clientId: "slow" }), await page({ clientId: "bob" })];
    slow.buffered = 100_000;
    bob.place({ screen: "board" });
    await vi.waitFor(() => expect(bob.of("presence")).toHaveLength(1));
    expect([slow.of("presence"), slow.closed]).toEqual([[], null]);

    slow.buffered = 3_000_000;
    bob.ops(0, aNote("N1", "one more"));
    await answered();
    expect([slow.closed, bob.of("ack").length]).toEqual(["too-slow", 1]);
  });
});
