import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { aServer, makeLink, makeModel, postOps, send } from "@/lib/server/testing/a-server";

let server: Awaited<ReturnType<typeof aServer>>;

beforeAll(async () => {
  server = await aServer();
});
afterAll(() => server.close());

const comment = (id: string, text = "?") => ({
  n: 1,
  ops: [{ op: "put", kind: "comment", id, fields: { recordId: "A1", text } }],
});

describe("the authors of comments", () => {
  it("are told to whoever takes part, with what is the caller's own, and not to readers", async () => {
    const model = await makeModel({ title: "Commented" });
    const attack = { op: "put", kind: "attack", id: "A1", fields: { title: "Guess" } };
    await postOps(model, [{ n: 0, ops: [attack] }]);
    await postOps(model, [comment("K1")]);
    const { token } = await makeLink(model, "participate");
    await postOps({ modelId: model.modelId, token }, [comment("K2")]);
    const address = `/api/models/${model.modelId}/comments`;

    const answer = await send("GET", address, { bearer: token });
    const reader = await send("GET", address, {
      bearer: (await makeLink(model, "view")).token,
    });

    expect(await answer.json()).toMatchObject([
      { id: "K1", by: null, mine: false },
      { id: "K2", by: null, mine: true },
    ]);
    expect(reader.status).toBe(403);
  });

  it("stay whoever wrote them when somebody else takes a deletion back", async () => {
    const model = await makeModel({ title: "Commented" });
    const attack = { op: "put", kind: "attack", id: "A1", fields: { title: "Guess" } };
    await postOps(model, [{ n: 0, ops: [attack] }]);
    const { token } = await makeLink(model, "participate");
    await postOps({ modelId: model.modelId, token }, [comment("K1")]);

    await postOps(model, [{ n: 1, ops: [{ op: "delete", id: "A1" }] }]);
    await postOps(model, [{ n: 2, ops: [attack, ...comment("K1").ops] }]);

    const address = `/api/models/${model.modelId}/comments`;
    const answer = await send("GET", address, { bearer: token });
    expect(await answer.json()).toMatchObject([{ id: "K1", mine: true }]);
  });

  it("are never those of other words, however often they come under the same id", async () => {
    const model = await makeModel({ title: "Commented" });
    const attack = { op: "put", kind: "attack", id: "A1", fields: { title: "Guess" } };
    await postOps(model, [{ n: 0, ops: [attack] }]);
    const { token } = await makeLink(model, "participate");
    await postOps({ modelId: model.modelId, token }, [comment("K1", "Mine")]);
    const drop = { op: "delete", id: "K1" };
    const put = (text: string) => comment("K1", text).ops;
    const mine = async () => {
      const answer = await send("GET", `/api/models/${model.modelId}/comments`, { bearer: token });
      const [first] = (await answer.json()) as { mine: boolean }[];
      return first?.mine;
    };

    await postOps(model, [{ n: 1, ops: [drop] }]);
    await postOps(model, [{ n: 2, ops: put("Put into another mouth") }]);
    expect(await mine()).toBe(false);
    await postOps(model, [{ n: 3, ops: [drop] }]);
    await postOps(model, [{ n: 4, ops: put("Mine") }]);
    expect(await mine()).toBe(false);
  });
});
