import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { takeDataFolder } from "@/lib/server/db/data-folder";

let parent: string;

beforeEach(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "parapet-folder-"));
});
afterEach(() => rm(parent, { recursive: true }));

describe(takeDataFolder, () => {
  it("makes a folder that is missing, for its owner alone", async () => {
    const folder = await takeDataFolder(path.join(parent, "a/b"));

    expect((await stat(folder.path)).mode & 0o777).toBe(0o700);
    expect(folder.databaseFile).toBe(path.join(parent, "a/b/parapet.db"));
    folder.release();
  });

  it("refuses a folder that is in use, by name, and takes it when it is free", async () => {
    const first = await takeDataFolder(parent);

    await expect(takeDataFolder(parent, { lockWaitMs: 250 })).rejects.toMatchObject({
      code: "data-folder-in-use",
      message: expect.stringContaining(parent) as string,
    });

    first.release();
    (await takeDataFolder(parent, { lockWaitMs: 0 })).release();
  });

  it("waits for a folder that is about to be free", async () => {
    const first = await takeDataFolder(parent);
    setTimeout(() => first.release(), 200);

    (await takeDataFolder(parent, { lockWaitMs: 5000 })).release();
  });

  it.each([
    ["a file", "file"],
    ["below a file", "file/below"],
  ])("refuses what is %s, by name", async (_, name) => {
    await writeFile(path.join(parent, "file"), "text");

    await expect(takeDataFolder(path.join(parent, name))).rejects.toMatchObject({
      code: "data-folder-unusable",
      message: expect.stringContaining(`${path.join(parent, name)} is no folder`) as string,
    });
  });

  it("refuses a folder that cannot be written to, by name", async () => {
    await expect(takeDataFolder("/proc/parapet")).rejects.toMatchObject({
      code: "data-folder-unusable",
      message: expect.stringContaining("/proc/parapet cannot be written to") as string,
    });
  });

  it("refuses a lock file that is something else, and leaves it as it is", async () => {
    const file = path.join(parent, "lock.db");
    await writeFile(file, "not a database at all ".repeat(100));

    await expect(takeDataFolder(parent)).rejects.toMatchObject({ code: "data-folder-unusable" });
    expect((await stat(file)).size).toBe(2200);
  });
});
