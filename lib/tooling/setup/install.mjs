// @ts-check
import { readFile } from "node:fs/promises";

import { contentHash } from "./content-hash.mjs";
import { exitCodes, SetupFailure } from "./failure.mjs";
import { fromRoot } from "./root.mjs";
import { run } from "./run.mjs";
import { unlessStamped } from "./stamp.mjs";

const LOCK_FILE = "package-lock.json";
const STAMP = "node_modules/.parapet-installed";

/** Installs just what package-lock.json names, unless it is there already. */
export async function ensureInstalled() {
  // Some packages hold native code, so a folder carried to another system is stale.
  const hash = `${await contentHash([LOCK_FILE])} ${process.platform}-${process.arch}`;
  await unlessStamped({ stamp: STAMP, hash }, async () => {
    if (await isInstalledByNpm()) return;
    console.log("Installing dependencies (once, and after package-lock.json changes) ...");
    const { code } = await runNpm([
      "ci",
      "--include=dev",
      // None of them needs one, and one would download a program that nothing here uses.
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
    ]);
    if (code === 0) return;
    throw new SetupFailure(
      "Parapet could not install its dependencies: npm says why above.",
      exitCodes.install,
    );
  });
}

/**
 * Whether npm's own record of node_modules names what the lock file does: so it is after a plain
 * `npm install`, and then there is no reason to delete and fetch everything again.
 */
async function isInstalledByNpm() {
  const wanted = await readPackages(LOCK_FILE);
  const installed = await readPackages("node_modules/.package-lock.json");
  return Object.entries(wanted).every(([name, entry]) => {
    const there = installed[name];
    if (name === "") return true;
    if (!there) return entry.optional === true;
    return there.version === entry.version && there.integrity === entry.integrity;
  });
}

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockEntry */

/** @type {(text: string) => { packages?: Record<string, LockEntry> }} */
const parseLock = JSON.parse;

/**
 * @param {string} file
 * @returns {Promise<Record<string, LockEntry>>}
 */
async function readPackages(file) {
  const text = await readFile(fromRoot(file), "utf8").catch(() => "{}");
  const lock = parseLock(text);
  return lock.packages ?? {};
}

/** @param {string[]} args */
function runNpm(args) {
  // Under `npm start` npm tells where it is itself, which also works where `npm` is a shell script.
  const npm = process.env["npm_execpath"];
  return npm?.endsWith(".js") ? run(process.execPath, [npm, ...args]) : run("npm", args);
}
