import { expect, test } from "@playwright/test";
import { build } from "esbuild";

import { FILE_FORMAT, FILE_VERSION } from "@/lib/model/canonical";
import { randomModel } from "@/lib/scoring/testing/random-model";

const MODELS = 50;
const FIRST_SEED = 4_000;

/** The engine as a page would load it, put under one global name. */
async function bundleEngine(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { parseModelFile } from "@/lib/model/model-file";
        import { buildReadModel } from "@/lib/model/read-model";
        import { rankModel } from "@/lib/worklist/rank-model";
        globalThis.rankFile = (text) => {
          const parsed = parseModelFile(JSON.parse(text));
          return JSON.stringify(rankModel(buildReadModel(parsed.value)));
        };`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: "iife",
    tsconfig: "tsconfig.json",
  });
  return outputFiles.map(({ text }) => text).join("");
}

test("50 rankings computed in the browser are the server's, to the last digit", async ({
  page,
  request,
}) => {
  await page.goto("about:blank");
  await page.evaluate(await bundleEngine());

  for (let seed = FIRST_SEED; seed < FIRST_SEED + MODELS; seed += 1) {
    const { records } = randomModel(seed);
    const file = JSON.stringify({ format: FILE_FORMAT, version: FILE_VERSION, records });

    const answer = await request.post("/api/rank", {
      headers: { "Content-Type": "application/json" },
      data: file,
    });
    const here = await page.evaluate<string>(`rankFile(${JSON.stringify(file)})`);

    expect(answer.status()).toBe(200);
    expect(here, `seed ${String(seed)}`).toBe(await answer.text());
  }
});
