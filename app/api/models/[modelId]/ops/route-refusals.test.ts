import { afterAll, beforeAll, describe, expect, it } from "vitest";

import {
  aServer,
  makeModel,
  postOps,
  readSnapshot,
  refusalOf,
  send,
} from "@/lib/server/testing/a-server";

let server: Awaited<ReturnType<typeof aServer>>;
let model: Awaited<ReturnType<typeof makeModel>>;

beforeAll(async () => {
  server = await aServer();
  model = await makeModel({ title: "Ops" });
});
afterAll(() => server.close());

const put = (id: string, title = id) => ({ op: "put", kind: "defense", id, fields: { title } });
const rename = (title: string) => ({ op: "patch", id: "A1", fields: { title } });

function post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return send("POST", `/api/models/${model.modelId}/ops`, { bearer: model.token, body, headers });
}

describe("bad input", () => {
  it.each([
    ["no JSON", "{", "422 malformed-json"],
    ["a list", [], "422 invalid-request"],
    ["no batches", { clientId: "c", batches: [] }, "422 invalid-request"],
    ["an unknown field", { clientId: "c", batches: [], more: 1 }, "422 invalid-request"],
    [
      "a clientId with blanks",
      { clientId: "a b", batches: [{ n: 1, ops: [put("D1")] }] },
      "422 invalid-request",
    ],
    [
      "a number as text",
      { clientId: "c", batches: [{ n: "1", ops: [put("D1")] }] },
      "422 invalid-request",
    ],
    [
      "NaN, which JSON has not",
      '{"clientId":"c","batches":[{"n":NaN,"ops":[]}]}',
      "422 malformed-json",
    ],
    ["an empty batch", { clientId: "c", batches: [{ n: 1, ops: [] }] }, "422 invalid-request"],
    [
      "an unknown operation",
      { clientId: "c", batches: [{ n: 1, ops: [{ op: "drop" }] }] },
      "422 invalid-request",
    ],
    [
      "a field that no defense has",
      {
        clientId: "c",
        batches: [
          {
            n: 1,
            ops: [{ op: "put", kind: "defense", id: "D9", fields: { title: "x", bogus: 1 } }],
          },
        ],
      },
      "422 invalid-request",
    ],
    [
      "a right-to-left override in a title",
      { clientId: "c", batches: [{ n: 1, ops: [put("D9", "a\u202Eb")] }] },
      "422 invalid-request",
    ],
    [
      "a prototype key",
      '{"clientId":"c","batches":[{"n":1,"ops":[{"op":"patch","id":"A1","fields":{"__proto__":{"a":1}}}]}]}',
      "422 malformed-json",
    ],
    [
      "a body nested 100,000 deep",
      `{"clientId":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
      "422 malformed-json",
    ],
  ])("refuses %s as a whole", async (_, body, expected) => {
    const before = await readSnapshot(model.modelId, model.token);

    expect(await refusalOf(await post(body))).toBe(expected);
    expect(await readSnapshot(model.modelId, model.token)).toEqual(before);
  });

  it("names the place of each problem", async () => {
    const response = await post({ clientId: "c", batches: [{ n: -1, ops: [put("D1", "")] }] });

    const { issues } = (await response.json()) as { issues: { path: string }[] };
    expect(issues.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["batches.0.n", "batches.0.ops.0.fields.title"]),
    );
  });

  it("applies nothing of a body of which the last batch is malformed", async () => {
    const before = await readSnapshot(model.modelId, model.token);

    const response = await post({
      clientId: "half",
      batches: [
        { n: 1, ops: [put("D40")] },
        { n: 2, ops: [{ op: "put" }] },
      ],
    });

    expect(response.status).toBe(422);
    expect(await readSnapshot(model.modelId, model.token)).toEqual(before);
  });

  it("stores a script in a title as the text it is", async () => {
    const title = `<script>alert("1")</script>`;

    await postOps(model, [{ n: 1, ops: [put("D41", title)] }], "script");

    const { records } = await readSnapshot(model.modelId, model.token);
    expect(records.find(({ id }) => id === "D41")).toMatchObject({ title });
  });

  it("takes JSON only", async () => {
    const response = await post("clientId=c", { "content-type": "text/plain" });

    expect(await refusalOf(response)).toBe("415 unsupported-media-type");
  });
});

describe("limits", () => {
  it("refuses a body that says it is over 4 MiB before reading it", async () => {
    const response = await post("{}", { "content-length": String(4 * 1024 * 1024 + 1) });

    expect(await refusalOf(response)).toBe("413 too-large");
  });

  it("refuses a body that turns out to be over 4 MiB", async () => {
    const body = `{"clientId":"c","batches":[],"x":"${"x".repeat(4 * 1024 * 1024)}"}`;

    expect(await refusalOf(await post(body))).toBe("413 too-large");
  });

  it("refuses more than 20,000 operations", async () => {
    const ops = Array.from({ length: 20_001 }, () => ({ op: "delete", id: "D1" }));

    expect(await refusalOf(await post({ clientId: "c", batches: [{ n: 1, ops }] }))).toBe(
      "422 invalid-request",
    );
  });

  it("refuses the batch with an operation over 128 KiB, and takes the one beside it", async () => {
    const notes = "x".repeat(129 * 1024);

    const { results } = await postOps(
      model,
      [
        { n: 1, ops: [{ op: "patch", id: "A1", fields: { notes } }] },
        { n: 2, ops: [rename("small")] },
      ],
      "large",
    );

    expect(results.map(({ rejected }) => rejected)).toEqual(["too-large", undefined]);
  });

  it("refuses the card after the 5,000th", async () => {
    const cards = await makeModel({ title: "Cards" });
    // The attack of a blank model is the first card.
    const ops = Array.from({ length: 4_999 }, (_, i) => put(`D${String(i)}`));
    const filled = await postOps(cards, [{ n: 1, ops }]);

    const { results } = await postOps(cards, [{ n: 2, ops: [put("Dlast")] }]);

    expect(filled.results).toEqual([{ n: 1, seq: 2 }]);
    expect(results[0]?.rejected).toBe("too-many");
  });
});
