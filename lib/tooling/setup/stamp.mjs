// @ts-check
import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";

import { fromRoot } from "./root.mjs";

/**
 * @typedef {object} Stamped
 * @property {string} stamp file that remembers the inputs of the last finished work
 * @property {string} hash what the inputs come to now
 * @property {string[]} [outputs] files without which the work has to be done again
 */

/**
 * Does a piece of work unless it was done for the same inputs. The stamp is taken away before the
 * work and written after it, so an interrupted run is done again.
 *
 * @param {Stamped} stamped
 * @param {() => Promise<void>} work
 */
export async function unlessStamped({ stamp, hash, outputs = [] }, work) {
  const file = fromRoot(stamp);
  const before = await readFile(file, "utf8").catch(() => "");
  if (before === hash && outputs.every((output) => existsSync(fromRoot(output)))) return;
  await rm(file, { force: true });
  await work();
  await writeFile(file, hash);
}
