import { readFile } from "node:fs/promises";

import { expect, test } from "vitest";

import { type LockPackages, missingPlatformPackages } from "./lock-file.mjs";
import { fromRoot } from "./root.mjs";

test("the lock file names the packages of every platform, or npm ci refuses it", async () => {
  const text = await readFile(fromRoot("package-lock.json"), "utf8");
  const { packages } = JSON.parse(text) as { packages: LockPackages };

  const missing = missingPlatformPackages(packages);

  expect(Object.keys(missing), "npm run lock:complete adds them").toEqual([]);
});

test("a package of another platform is described by its name", () => {
  const optionalDependencies = { "@a/b-darwin-arm64": "1.2.3", "@a/b-linux-x64-gnu": "1.2.3" };
  const missing = missingPlatformPackages({
    "": {},
    "node_modules/b": { version: "1.2.3", dev: true, license: "MIT", optionalDependencies },
    "node_modules/@a/b-linux-x64-gnu": { version: "1.2.3" },
  });

  expect(missing).toEqual({
    "node_modules/@a/b-darwin-arm64": {
      version: "1.2.3",
      os: ["darwin"],
      cpu: ["arm64"],
      dev: true,
      license: "MIT",
      optional: true,
    },
  });
});

test("a package in the folder of the one that wants it is not missing", () => {
  const missing = missingPlatformPackages({
    "node_modules/a/node_modules/b": { optionalDependencies: { "c-linux-x64": "1.0.0" } },
    "node_modules/a/node_modules/b/node_modules/c-linux-x64": { version: "1.0.0" },
    "node_modules/d": { optionalDependencies: { "e-linux-x64": "1.0.0" } },
    "node_modules/a/node_modules/e-linux-x64": { version: "1.0.0" },
  });

  expect(Object.keys(missing)).toEqual(["node_modules/e-linux-x64"]);
});
