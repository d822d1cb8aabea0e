import { describe, expect, it } from "vitest";

import { type AppError, asAppError } from "@/lib/server/app-error";
import { parseOpsBody } from "@/lib/server/gate/parse-ops-body";
import { opsBodySchema } from "@/lib/sync/operations";

const op = { op: "delete", id: "A1" };

function refusalOf(body: object): AppError | null {
  try {
    parseOpsBody(JSON.stringify(body));
    return null;
  } catch (error) {
    return asAppError(error);
  }
}

describe(parseOpsBody, () => {
  it.each<[string, object]>([
    ["a good body", { clientId: "c", batches: [{ n: 0, ops: [op] }] }],
    [
      "two batches",
      {
        clientId: "c",
        batches: [
          { n: 3, ops: [op] },
          { n: 1, ops: [op, op] },
        ],
      },
    ],
    ["20,000 operations", { clientId: "c", batches: [{ n: 1, ops: Array(20_000).fill(op) }] }],
    [
      "one more",
      {
        clientId: "c",
        batches: [
          { n: 1, ops: [op] },
          { n: 2, ops: Array(20_000).fill(op) },
        ],
      },
    ],
    ["no client", { batches: [{ n: 1, ops: [op] }] }],
    ["no number", { clientId: "c", batches: [{ ops: [op] }] }],
    ["an unknown field of a batch", { clientId: "c", batches: [{ n: 1, ops: [op], at: 1 }] }],
    ["an empty batch", { clientId: "c", batches: [{ n: 1, ops: [] }] }],
    ["a wrong operation", { clientId: "c", batches: [{ n: 1, ops: [op, { op: "delete" }] }] }],
    ["a number below 0", { clientId: "c", batches: [{ n: -1, ops: [op] }] }],
  ])("takes or refuses as the schema does: %s", (_, body) => {
    const bySchema = opsBodySchema.safeParse(body);

    expect(refusalOf(body) === null).toBe(bySchema.success);
    if (bySchema.success) expect(parseOpsBody(JSON.stringify(body))).toEqual(bySchema.data);
  });

  it("stops at as many problems as anybody would read", () => {
    const wrong = Array.from({ length: 20_000 }, () => ({
      op: "put",
      kind: "asset",
      id: "",
      x: 1,
    }));

    const refusal = refusalOf({ clientId: "c", batches: [{ n: 1, ops: wrong }] });

    expect(refusal?.issues.length).toBeLessThan(100);
    expect(refusal?.issues[0]?.path).toBe("batches.0.ops.0.id");
  });
});
