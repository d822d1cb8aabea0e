import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { contentHash } from "./content-hash.mjs";
import { root } from "./root.mjs";
import { unlessStamped } from "./stamp.mjs";

let folder: string;

beforeEach(async () => {
  const made = await mkdtemp(path.join(tmpdir(), "parapet-stamp-"));
  folder = path.relative(root, made);
});

afterEach(() => rm(path.join(root, folder), { recursive: true }));

const write = (name: string, content: string) => writeFile(path.join(root, folder, name), content);

describe("work that is stamped", () => {
  const counting = (hash: string, outputs: string[] = []) => {
    const stamped = { stamp: `${folder}/stamp`, hash, outputs };
    let runs = 0;
    return {
      run: () => unlessStamped(stamped, () => Promise.resolve(void (runs += 1))),
      runs: () => runs,
    };
  };

  test("is done once for the same inputs", async () => {
    const work = counting("a");

    await work.run();
    await work.run();

    expect(work.runs()).toBe(1);
  });

  test("is done again for other inputs", async () => {
    await counting("a").run();
    const work = counting("b");

    await work.run();

    expect(work.runs()).toBe(1);
  });

  test("is done again when what it made is gone", async () => {
    const work = counting("a", [`${folder}/made`]);

    await work.run();
    await work.run();
    await write("made", "");
    await work.run();

    expect(work.runs()).toBe(2);
  });

  test("is done again after it failed, also if it had succeeded before", async () => {
    const stamped = { stamp: `${folder}/stamp`, hash: "b" };
    await counting("a").run();
    await expect(unlessStamped(stamped, () => Promise.reject(new Error("full")))).rejects.toThrow();
    const work = counting("a");

    await work.run();

    expect(work.runs()).toBe(1);
  });
});

describe("the hash of files", () => {
  test("stays the same when only their times change", async () => {
    await write("a.ts", "1");
    const before = await contentHash([folder]);
    await utimes(path.join(root, folder, "a.ts"), 1, 1);

    expect(await contentHash([folder])).toBe(before);
  });

  test("tells a change of content, of name, and of where one file ends", async () => {
    await write("a.ts", "12");
    await write("b.ts", "3");
    const first = await contentHash([folder]);
    await write("a.ts", "1");
    await write("b.ts", "23");
    const second = await contentHash([folder]);
    await write("c.ts", "");
    const third = await contentHash([folder]);

    expect(new Set([first, second, third]).size).toBe(3);
  });

  test("leaves out what is not wanted", async () => {
    await write("a.ts", "1");
    const isWanted = (file: string) => !file.endsWith(".test.ts");
    const before = await contentHash([folder], isWanted);
    await write("a.test.ts", "1");

    expect(await contentHash([folder], isWanted)).toBe(before);
    expect(await contentHash([folder])).not.toBe(before);
  });
});
