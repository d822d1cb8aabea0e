import { afterAll, describe, expect, it } from "vitest";

import { loadTemplate } from "@/lib/catalog/load-template";
import { AppError } from "@/lib/server/app-error";
import { createLog } from "@/lib/server/log";
import type { VisibleModel } from "@/lib/server/models/read-model";
import { createWorkbench, type Workbench } from "@/lib/server/workers/workbench";

import { Rankings } from "./rankings";

const RECORDS = loadTemplate("kubernetes-secrets");

const aModel = (more: Partial<VisibleModel> = {}): VisibleModel => ({
  ...{ modelId: "M1", audience: "makers", seq: 1, epoch: "e", records: RECORDS, ...more },
});

const bench = createWorkbench(createLog("silent"));
afterAll(() => bench.close());

/** The real work, counted; `fail` refuses the next piece of it. */
function aBench() {
  let isFailing = false;
  const ran: boolean[] = [];
  const run: Workbench["run"] = (message, { isLong }) => {
    ran.push(isLong);
    const fails = isFailing;
    isFailing = false;
    return fails ? Promise.reject(new AppError("too-busy")) : bench.run(message, { isLong: false });
  };
  return { rankings: new Rankings({ run }), ran, fail: () => (isFailing = true) };
}

describe("rankings of stored models", () => {
  it("are computed once for all who ask about the same state", async () => {
    const { rankings, ran } = aBench();

    const [first, second] = await Promise.all([rankings.of(aModel()), rankings.of(aModel())]);
    const later = await rankings.of(aModel({ records: [...RECORDS] }));

    expect(second).toBe(first);
    expect(later).toBe(first);
    expect(ran).toHaveLength(1);
    expect(first.risk.current).toBeCloseTo(24_168.72, 2);
  });

  it.each([
    ["a change", { seq: 2 }],
    ["a restored past", { epoch: "f" }],
    ["those who only read", { audience: "readers" }],
    ["another model", { modelId: "M2" }],
  ] as const)("are computed anew for %s", async (_, more) => {
    const { rankings, ran } = aBench();
    await rankings.of(aModel());

    await rankings.of(aModel(more));

    expect(ran).toHaveLength(2);
  });

  it("of many records leave the thread that acknowledges alone", async () => {
    const { rankings, ran } = aBench();

    await rankings.of(aModel({ records: RECORDS.filter(({ kind }) => kind === "model") }));
    await rankings.of(aModel({ modelId: "M2", records: manyRecords() }));

    expect(ran).toEqual([false, true]);
  });

  it("that could not be computed are tried again", async () => {
    const { rankings, fail, ran } = aBench();
    fail();

    await expect(rankings.of(aModel())).rejects.toThrow(AppError);
    const ranking = await rankings.of(aModel());

    expect(ranking.items.length).toBeGreaterThan(0);
    expect(ran).toHaveLength(2);
  });
});

function manyRecords() {
  const notes = Array.from({ length: 400 }, (_, index) => ({
    ...{ kind: "note", id: `N${String(index)}`, text: "n", noteKind: "note" },
  }));
  return [...RECORDS, ...notes] as VisibleModel["records"];
}
