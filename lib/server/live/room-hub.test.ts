import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

import { aServer, joinAs, makeModel, postOps, readSnapshot } from "@/lib/server/testing/a-server";

import { allAnswered, aNote, aPage, APage, getTicket } from "./testing/a-page";

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

describe("whoever comes in", () => {
  it("gets the whole model if nothing was seen", async () => {
    const { welcome } = await page();

    expect(welcome).toMatchObject({ seq: 1, me: { role: "manage" }, missed: { kind: "snapshot" } });
    const { records } = await readSnapshot(model.modelId, model.token);
    const missed = welcome.missed.kind === "snapshot" ? welcome.missed.records : [];
    expect(missed.map(({ id }) => id).sort()).toEqual(records.map(({ id }) => id).sort());
  });

  it("gets only the batches that were missed, with own ones marked", async () => {
    const { welcome } = await page();
    await postOps(model, [{ n: 0, ops: [aNote("N1", "first")] }], "page");
    await postOps(model, [{ n: 0, ops: [aNote("N2", "second")] }], "somebody");

    const seen = { seq: 1, epoch: welcome.epoch, asReader: false };
    const again = await page({ seen });

    expect(again.welcome).toMatchObject({
      seq: 3,
      missed: {
        kind: "batches",
        batches: [
          { seq: 2, n: 0, changes: [{ id: "N1" }] },
          { seq: 3, changes: [{ id: "N2" }] },
        ],
      },
    });
    expect(again.welcome.missed).not.toMatchObject({ batches: [{}, { n: 0 }] });
  });

  it.each([
    ["another past", { seq: 1, epoch: "ANOTHER", asReader: false }],
    ["a future that is not", { seq: 99, epoch: "", asReader: false }],
    ["what readers see", { seq: 1, epoch: "", asReader: true }],
  ])("gets the whole model after having seen %s", async (_, seen) => {
    const { epoch } = (await page()).welcome;
    await postOps(model, [{ n: 0, ops: [aNote("N1", "first")] }]);

    const again = await page({ seen: { ...seen, epoch: seen.epoch || epoch } });

    expect(again.welcome.missed.kind).toBe("snapshot");
  });

  it("needs a ticket that is unused and young", async () => {
    const ticket = await getTicket(model);
    const first = new APage(server.services());
    first.hello(ticket);
    const second = new APage(server.services());
    second.hello(ticket);
    const third = new APage(server.services());
    third.hello("made up");

    expect([first.closed, second.closed, third.closed]).toEqual([
      null,
      "unauthorized",
      "unauthorized",
    ]);
  });

  it("with a browser's ticket has to come from a page of ours", async () => {
    const cookie = await joinAs(model.token);
    const stranger = new APage(server.services(), { hasOrigin: false });
    stranger.hello(await getTicket({ modelId: model.modelId, cookie }));

    expect(stranger.closed).toBe("unauthorized");
  });

  it("is told when the protocol is another", () => {
    const old = new APage(server.services());
    old.say({ type: "hello", protocol: 0, how: "we said it then" });

    expect(old.closed).toBe("other-protocol");
  });
});

describe("a batch", () => {
  it("is answered to its page and told to the others, in the order of the commits", async () => {
    const [ada, bob] = [await page({ clientId: "ada" }), await page({ clientId: "bob" })];

    ada.ops(0, aNote("N1", "from ada"));
    bob.ops(0, aNote("N2", "from bob"));
    ada.ops(1, aNote("N3", "again"));
    await answered();

    expect(ada.frames.filter(({ type }) => type !== "people").slice(1)).toMatchObject([
      { type: "ack", n: 0, seq: 2 },
      { type: "patches", seq: 3, changes: [{ id: "N2", put: { text: "from bob" } }] },
      { type: "ack", n: 1, seq: 4 },
    ]);
    expect(bob.of("patches").map(({ seq }) => seq)).toEqual([2, 4]);
    expect(bob.of("ack")).toEqual([{ type: "ack", n: 0, seq: 3 }]);
  });

  it("that came by HTTP is told to everybody, to its own page as an answer", async () => {
    const [ada, bob] = [await page({ clientId: "ada" }), await page({ clientId: "bob" })];

    await postOps(model, [{ n: 5, ops: [aNote("N1", "large")] }], "ada");

    expect(ada.of("ack")).toEqual([{ type: "ack", n: 5, seq: 2 }]);
    expect(bob.of("patches")).toMatchObject([{ seq: 2 }]);
  });

  it("sent twice is applied once and answered with its first number", async () => {
    const ada = await page();
    ada.ops(0, aNote("N1", "once"));
    await answered();
    ada.ops(0, aNote("N1", "once"));
    ada.ops(0, aNote("N1", "another"));
    await answered();

    expect(ada.of("ack")).toEqual([
      { type: "ack", n: 0, seq: 2 },
      { type: "ack", n: 0, seq: 2 },
    ]);
    expect(ada.of("reject")).toMatchObject([{ n: 0, code: "n-reused" }]);
    expect((await readSnapshot(model.modelId, model.token)).seq).toBe(2);
  });

  it("that cannot be is refused to its page alone", async () => {
    const [ada, bob] = [await page({ clientId: "ada" }), await page({ clientId: "bob" })];

    ada.ops(0, { op: "patch", id: "NONE", fields: { title: "x" } });
    ada.ops(1, { op: "explode", id: "A1" });
    await answered();

    expect(ada.of("reject")).toMatchObject([
      { n: 1, code: "malformed", path: "ops.0.op" },
      { n: 0, code: "unknown-record" },
    ]);
    expect(ada.closed).toBeNull();
    expect(bob.of("patches")).toEqual([]);
  });

  it("of an undo tells its page what it did, since that depends on what others wrote", async () => {
    const ada = await page();
    ada.ops(0, aNote("N1", "old"));
    await answered();
    ada.ops(1, { op: "patch", id: "N1", fields: { text: "new" }, expect: { text: 2 } });
    ada.ops(2, { op: "patch", id: "N1", fields: { text: "late" }, expect: { text: 2 } });
    await answered();

    expect(ada.of("ack").slice(1)).toEqual([
      { type: "ack", n: 1, seq: 3, changes: [{ id: "N1", set: { text: "new" } }] },
      { type: "ack", n: 2, seq: 4, changes: [], skipped: [{ id: "N1", field: "text" }] },
    ]);
  });
});

describe("people", () => {
  it("are named and coloured by the server, and told when they come and go", async () => {
    const ada = await aPage(server.services(), {
      modelId: model.modelId,
      cookie: await joinAs(model.token, { name: "Ada" }),
    });
    const bob = await aPage(server.services(), {
      modelId: model.modelId,
      cookie: await joinAs(model.token, { name: "Bob" }),
    });
    expect(bob.welcome.people).toMatchObject([
      { id: ada.welcome.me.id, name: "Ada", number: 1, color: 0, role: "manage", idle: false },
      { id: bob.welcome.me.id, name: "Bob", number: 2, color: 1 },
    ]);

    bob.leave();

    await vi.waitFor(() =>
      expect(ada.of("people").flatMap(({ gone }) => gone)).toEqual([bob.welcome.me.id]),
    );
  });
});
