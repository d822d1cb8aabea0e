import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

import { aServer, makeLink, makeModel, readSnapshot, send } from "@/lib/server/testing/a-server";

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

async function withRole(role: string) {
  const link = await makeLink(model, role);
  return { modelId: model.modelId, ...link };
}

describe("rights", () => {
  it("end within a second of the link, for whoever came by it and nobody else", async () => {
    const way = await withRole("edit");
    const guest = await aPage(server.services(), way);
    const owner = await page();

    const path = `/api/models/${model.modelId}/links/${way.handle}`;
    await send("DELETE", path, { bearer: model.token });

    expect([guest.closed, owner.closed]).toEqual(["revoked", null]);
    guest.ops(0, aNote("N1", "too late"));
    await answered();
    expect((await readSnapshot(model.modelId, model.token)).seq).toBe(1);
  });

  it("are those of the moment of the commit, not of the connection", async () => {
    const way = await withRole("edit");
    const guest = await aPage(server.services(), way);

    guest.ops(0, aNote("N1", "in the queue"));
    await server
      .services()
      .database.transactions.write((connection) =>
        connection.run("DELETE FROM links WHERE handle = ?", way.handle),
      );
    await answered();

    expect([guest.of("ack"), guest.closed]).toEqual([[], "revoked"]);
  });

  it("that are other than before are told; whoever becomes a reader starts anew", async () => {
    const way = await withRole("edit");
    const guest = await aPage(server.services(), way);
    const path = `/api/models/${model.modelId}/links/${way.handle}`;

    await send("PATCH", path, { bearer: model.token, body: { role: "participate" } });
    expect(guest.of("me")).toMatchObject([{ me: { role: "participate" } }]);
    guest.ops(0, aNote("N1", "no more"));
    await answered();
    expect(guest.of("reject")).toMatchObject([{ n: 0, code: "forbidden" }]);

    await send("PATCH", path, { bearer: model.token, body: { role: "view" } });
    expect(guest.closed).toBe("stale");
  });

  it("end with the model", async () => {
    const ada = await page();
    await send("DELETE", `/api/models/${model.modelId}`, { bearer: model.token });

    expect(ada.closed).toBe("deleted");
  });
});

describe("a reader", () => {
  it("is told what the projection shows, batch by batch, and no more", async () => {
    const reader = await aPage(server.services(), await withRole("view"));
    const ada = await page();
    ada.ops(
      0,
      { op: "put", kind: "defense", id: "D1", fields: { title: "Lock", ownerName: "Ada" } },
      { op: "put", kind: "comment", id: "K1", fields: { recordId: "D1", text: "secret" } },
      { op: "put", kind: "note", id: "N1", fields: { text: "aloud" } },
    );
    ada.ops(1, { op: "patch", id: "N1", fields: { noteKind: "parked" } });
    ada.ops(2, { op: "patch", id: "D1", fields: { ownerName: "Bob" } });
    ada.ops(3, { op: "patch", id: "N1", fields: { noteKind: "note" } });
    await answered();

    expect(reader.welcome).toMatchObject({ people: [], presence: [] });
    const { records } = await readSnapshot(model.modelId, (await withRole("view")).token);
    expect(reader.of("patches").map(({ by, changes }) => ({ by, changes }))).toEqual([
      {
        by: null,
        changes: [
          { id: "D1", put: records.find(({ id }) => id === "D1") },
          { id: "N1", put: { kind: "note", id: "N1", text: "aloud" } },
        ],
      },
      { by: null, changes: [{ id: "N1", gone: true }] },
      { by: null, changes: [] },
      { by: null, changes: [{ id: "N1", put: records.find(({ id }) => id === "N1") }] },
    ]);
    expect(JSON.stringify(reader.frames)).not.toMatch(/secret|Ada|Bob/);
  });

  it("sees nobody and is nowhere", async () => {
    const reader = await aPage(server.services(), await withRole("view"));
    const ada = await page();
    ada.place({ cursor: { x: 1, y: 1 } });
    reader.place({ cursor: { x: 2, y: 2 } });
    await vi.waitFor(() => expect(ada.of("presence")).toHaveLength(1));

    expect([reader.of("people"), reader.of("presence")]).toEqual([[], []]);
    expect(ada.of("presence")[0]?.places).toEqual([
      [ada.welcome.me.id, { cursor: { x: 1, y: 1 } }],
    ]);
  });
});
