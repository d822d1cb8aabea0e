import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { expect, test as base } from "@playwright/test";

import { startRefused, startServer } from "@/lib/tooling/built-server/start-server";

const test = base.extend<{ dataDir: string }>({
  dataDir: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), "parapet-start-"));
    await use(folder);
    await rm(folder, { recursive: true });
  },
});

const oneSentence = /^[^\n]+[.\w]\n$/;

test("says where it listens, and ends with 0 when it is asked to stop", async ({ dataDir }) => {
  const server = await startServer({ dataDir });

  expect(server.output()).toContain(`Parapet is listening on ${server.url}\n`);
  expect(await server.stop()).toBe(0);
});

test("a busy port is refused in one sentence", async ({ dataDir }) => {
  const first = await startServer({ dataDir: path.join(dataDir, "first") });
  const port = Number(new URL(first.url).port);

  const { code, output } = await startRefused({ dataDir: path.join(dataDir, "second"), port });

  await first.stop();
  expect(code).toBe(21);
  expect(withoutNextLines(output)).toMatch(oneSentence);
  expect(output).toContain(`Port ${port} is in use`);
});

test("a wrong variable is refused by its name", async ({ dataDir }) => {
  const { code, output } = await startRefused({ dataDir, env: { PORT: "80 80" } });

  expect(code).toBe(20);
  expect(output).toMatch(oneSentence);
  expect(output).toContain("PORT");
});

test("an address that others can reach is refused until somebody decides who may make models", async ({
  dataDir,
}) => {
  const { code, output } = await startRefused({ dataDir, env: { HOST: "0.0.0.0" } });

  expect(code).toBe(20);
  expect(output).toMatch(oneSentence);
  expect(output).toContain("CREATE_KEY");
});

test("a data folder that cannot be written is refused by its name", async ({ dataDir }) => {
  // A file in its place, because this also holds for root, who may write into any folder.
  const file = path.join(dataDir, "taken");
  await writeFile(file, "");

  const { code, output } = await startRefused({ dataDir: file });

  expect(code).toBe(23);
  expect(output).toMatch(oneSentence);
  expect(output).toContain(file);
});

test("a data folder in use is refused by its name after ten seconds", async ({ dataDir }) => {
  const first = await startServer({ dataDir });

  const startedAt = performance.now();
  const { code, output } = await startRefused({ dataDir });
  const elapsedMs = performance.now() - startedAt;

  await first.stop();
  expect(code).toBe(24);
  expect(output).toMatch(oneSentence);
  expect(output).toContain(dataDir);
  expect(elapsedMs).toBeGreaterThan(9_000);
});

test("a database that is none is refused and left as it was", async ({ dataDir }) => {
  const server = await startServer({ dataDir });
  await server.stop();
  const file = path.join(dataDir, "parapet.db");
  const notes = "My notes about figs.\n".repeat(500);
  await writeFile(file, notes);

  const { code, output } = await startRefused({ dataDir });

  expect(code).toBe(25);
  expect(output).toMatch(oneSentence);
  expect(output).toContain(file);
  expect(await readFile(file, "utf8")).toBe(notes);
});

/** Next says on stdout how long it took to read its settings. */
function withoutNextLines(output: string): string {
  return output
    .split("\n")
    .filter((line) => !line.includes("next.config"))
    .join("\n");
}
