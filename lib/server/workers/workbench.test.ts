import { afterEach, describe, expect, it } from "vitest";

import { loadTemplate } from "@/lib/catalog/load-template";
import { createLog } from "@/lib/server/log";
import { createWorkbench, type Workbench } from "@/lib/server/workers/workbench";

const records = loadTemplate("kubernetes-secrets");
let workbench: Workbench;

afterEach(() => workbench.close());

const aWorkbench = (limits = {}) => {
  workbench = createWorkbench(createLog("silent"), limits);
  return workbench;
};

describe("long tasks", () => {
  it("give the same as short ones", async () => {
    const { run } = aWorkbench();

    const [here, there] = await Promise.all(
      [false, true].map((isLong) => run({ name: "rank", input: records }, { isLong })),
    );

    expect(there).toEqual(here);
  });

  it("leave this thread free", async () => {
    const { run } = aWorkbench();
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);

    await run({ name: "rank", input: records }, { isLong: true });

    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
  });

  it("are given up when they take too long, and the next one gets a new thread", async () => {
    const slow = aWorkbench({ taskMaxMs: 1 });
    await expect(
      slow.run({ name: "rank", input: records }, { isLong: true }),
    ).rejects.toMatchObject({ code: "too-busy" });
    await slow.close();

    const { run } = aWorkbench();
    expect(await run({ name: "rank", input: records }, { isLong: true })).toBeDefined();
  });

  it("are refused by the names that a short one is refused by", async () => {
    const { run } = aWorkbench();

    for (const isLong of [true, false]) {
      await expect(run({ name: "parseNewModel", input: "{}" }, { isLong })).rejects.toMatchObject({
        code: "invalid-request",
      });
    }
  });
});
