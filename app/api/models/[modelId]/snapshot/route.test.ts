import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { parseModelFile } from "@/lib/model/model-file";
import { aServer, makeLink, makeModel, readSnapshot, send } from "@/lib/server/testing/a-server";

let server: Awaited<ReturnType<typeof aServer>>;
let model: Awaited<ReturnType<typeof makeModel>>;

const CONFIDENTIAL = "between-us";
const RECORDS = [
  { kind: "model", id: "model", title: "Confidences" },
  {
    kind: "defense",
    id: "D1",
    title: "Rotate",
    ownerName: CONFIDENTIAL,
    ticketUrl: `https://t.example/${CONFIDENTIAL}`,
  },
  { kind: "comment", id: "K1", recordId: "D1", text: CONFIDENTIAL },
  { kind: "comment", id: "K2", recordId: "N1", text: CONFIDENTIAL },
  { kind: "note", id: "N1", noteKind: "parked", text: CONFIDENTIAL },
  { kind: "note", id: "N2", recordId: "N1", text: CONFIDENTIAL },
  { kind: "note", id: "N3", noteKind: "assumption", text: "shown" },
  { kind: "position", id: "Z1", recordId: "N1", x: 1, y: 2 },
  { kind: "position", id: "Z2", recordId: "D1", x: 1, y: 2 },
  { kind: "frame", id: "B1", title: "frame", memberIds: ["D1", "N1"] },
  {
    kind: "claim",
    id: "C1",
    text: "shown",
    agree: [{ name: CONFIDENTIAL }],
    disagree: [{ name: CONFIDENTIAL, why: CONFIDENTIAL }],
  },
  { kind: "signoff", id: "Y1", name: CONFIDENTIAL, role: "owner", confidence: 4 },
];

beforeAll(async () => {
  server = await aServer();
  model = await makeModel({ model: { format: "parapet.model", version: 1, records: RECORDS } });
});
afterAll(() => server.close());

async function seenBy(role: string): Promise<string[]> {
  const { token } = await makeLink(model, role);
  const reads = ["", "/snapshot", "/ranking", "/worklist.csv?for=spreadsheet"];
  return Promise.all(
    reads.map(async (read) => {
      const address = `/api/models/${model.modelId}${read}`;
      return (await send("GET", address, { bearer: token })).text();
    }),
  );
}

describe("what a reader sees", () => {
  it("holds no confidence, by any way out of the server", async () => {
    const everything = await seenBy("view");

    for (const text of everything) {
      expect(text.length).toBeGreaterThan(50);
      expect(text).not.toContain(CONFIDENTIAL);
    }
  });

  it("is a sound model with everything else in it", async () => {
    const { token } = await makeLink(model, "view");
    const { records } = await readSnapshot(model.modelId, token);

    expect(records.map(({ id }) => id)).toEqual(["C1", "D1", "B1", "model", "N3", "Z2", "Y1"]);
    expect(records.find(({ id }) => id === "B1")).toMatchObject({ memberIds: ["D1"] });
    expect(parseModelFile({ format: "parapet.model", version: 1, records }).ok).toBe(true);
  });
});

describe("what members see", () => {
  it.each(["participate", "edit", "manage"])("is everything, as %s", async (role) => {
    const [file] = await seenBy(role);

    expect(file?.match(new RegExp(CONFIDENTIAL, "g"))).toHaveLength(10);
  });

  it.each([
    ["view", false, false, false],
    ["participate", true, false, false],
    ["edit", true, true, false],
    ["manage", true, true, true],
  ])("includes what they may do, as %s", async (role, canComment, canEdit, canManage) => {
    const { token } = await makeLink(model, role);

    const snapshot = await readSnapshot(model.modelId, token);

    expect(snapshot).toMatchObject({
      seq: 1,
      me: { role, sessionName: null, canComment, canEdit, canManage },
    });
  });
});
