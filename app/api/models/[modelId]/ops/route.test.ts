import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { aServer, makeLink, makeModel, postOps, readSnapshot } from "@/lib/server/testing/a-server";

let server: Awaited<ReturnType<typeof aServer>>;
let model: Awaited<ReturnType<typeof makeModel>>;

beforeAll(async () => {
  server = await aServer();
  model = await makeModel({ title: "Ops" });
});
afterAll(() => server.close());

const put = (id: string, title = id) => ({ op: "put", kind: "defense", id, fields: { title } });
const rename = (title: string) => ({ op: "patch", id: "A1", fields: { title } });

describe("applying batches", () => {
  it("gives each batch the next number of the model, whatever numbers the client uses", async () => {
    const { seq } = await readSnapshot(model.modelId, model.token);

    const { status, results } = await postOps(model, [
      { n: 3, ops: [put("D1")] },
      { n: 90, ops: [put("D2"), rename("x")] },
    ]);

    expect(status).toBe(200);
    expect(results).toEqual([
      { n: 3, seq: seq + 1 },
      { n: 90, seq: seq + 2 },
    ]);
  });

  it("goes on with the batches after one that it refuses, and applies nothing of that one", async () => {
    const { results } = await postOps(
      model,
      [
        { n: 1, ops: [put("D10")] },
        { n: 2, ops: [put("D11"), { op: "delete", id: "Q404" }] },
        { n: 3, ops: [put("D12")] },
      ],
      "goes-on",
    );

    expect(results.map(({ rejected }) => rejected ?? "applied")).toEqual([
      "applied",
      "unknown-record",
      "applied",
    ]);
    const ids = (await readSnapshot(model.modelId, model.token)).records.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["D10", "D12"]));
    expect(ids).not.toContain("D11");
  });

  it("tells which fields a stale patch left alone, also when it is sent again", async () => {
    await postOps(model, [{ n: 1, ops: [rename("theirs")] }], "theirs");
    const stale = {
      n: 1,
      ops: [{ op: "patch", id: "A1", fields: { title: "mine" }, expect: { title: 0 } }],
    };

    const first = await postOps(model, [stale], "mine");
    const again = await postOps(model, [stale], "mine");

    expect(first.results[0]?.skipped).toEqual([{ id: "A1", field: "title" }]);
    expect(again).toEqual(first);
  });

  it("keeps what was written when the process starts again", async () => {
    await postOps(model, [{ n: 1, ops: [put("D20", "kept")] }], "restart");
    const before = await readSnapshot(model.modelId, model.token);
    await server.restart();

    expect(await readSnapshot(model.modelId, model.token)).toEqual(before);
  });
});

describe("sending again", () => {
  it("changes nothing and answers with the first number, also after others have written", async () => {
    const batch = { n: 7, ops: [put("D30")] };
    const first = await postOps(model, [batch], "again");
    await postOps(model, [{ n: 1, ops: [rename("between")] }], "other");
    const before = await readSnapshot(model.modelId, model.token);

    const second = await postOps(model, [batch], "again");

    expect(second).toEqual(first);
    expect(await readSnapshot(model.modelId, model.token)).toEqual(before);
  });

  it("applies once what arrives twice at the same moment", async () => {
    const { seq } = await readSnapshot(model.modelId, model.token);
    const batch = { n: 1, ops: [put("D31")] };

    const answers = await Promise.all(
      Array.from({ length: 5 }, () => postOps(model, [batch], "twice")),
    );

    expect(answers.map(({ results }) => results[0]?.seq)).toEqual(Array(5).fill(seq + 1));
    expect((await readSnapshot(model.modelId, model.token)).seq).toBe(seq + 1);
  });

  it("refuses other content under a number that was used", async () => {
    await postOps(model, [{ n: 1, ops: [rename("one")] }], "reuse");

    const { results } = await postOps(model, [{ n: 1, ops: [rename("two")] }], "reuse");

    expect(results).toEqual([{ n: 1, rejected: "n-reused" }]);
  });

  it("knows clients apart: the same number of another page or another link is another batch", async () => {
    const other = await makeLink(model, "edit");
    const { seq } = await readSnapshot(model.modelId, model.token);
    const batches = [{ n: 1, ops: [rename("same")] }];

    await postOps(model, batches, "page-1");
    await postOps(model, batches, "page-2");
    await postOps({ modelId: model.modelId, token: other.token }, batches, "page-1");

    expect((await readSnapshot(model.modelId, model.token)).seq).toBe(seq + 3);
  });
});

describe("many at once", () => {
  it("numbers the batches of twenty writers without a gap", async () => {
    const busy = await makeModel({ title: "Busy" });

    const answers = await Promise.all(
      Array.from({ length: 20 }, async (_, writer) => {
        const batches = Array.from({ length: 10 }, (_each, n) => ({
          n,
          ops: [put(`D${String(writer)}x${String(n)}`)],
        }));
        return (await postOps(busy, batches, `writer-${String(writer)}`)).results;
      }),
    );

    const numbers = answers.flat().map(({ seq }) => seq ?? 0);
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, i) => i + 2));
    expect((await readSnapshot(busy.modelId, busy.token)).records).toHaveLength(202);
  });
});
