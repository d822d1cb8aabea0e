// @ts-check
import { readFile, writeFile } from "node:fs/promises";

import { missingPlatformPackages } from "./setup/lock-file.mjs";
import { fromRoot } from "./setup/root.mjs";

/** @type {(text: string) => { packages: import("./setup/lock-file.mjs").LockPackages }} */
const parseLock = JSON.parse;

const file = fromRoot("package-lock.json");
const lock = parseLock(await readFile(file, "utf8"));
const missing = missingPlatformPackages(lock.packages);
const { "": project, ...named } = { ...lock.packages, ...missing };
const sorted = Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1));

lock.packages = { ...(project ? { "": project } : {}), ...Object.fromEntries(sorted) };
await writeFile(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`Added ${Object.keys(missing).length} packages of other platforms.`);
