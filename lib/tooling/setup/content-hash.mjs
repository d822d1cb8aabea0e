// @ts-check
import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";

import { fromRoot } from "./root.mjs";

/**
 * A hash of the names and contents of files; paths that do not exist count as empty. Times of
 * change are left out, because a clone or a checkout changes them without changing anything.
 *
 * @param {string[]} paths files and folders under the project's folder
 * @param {(path: string) => boolean} [isWanted] asked for each file and folder, with `/` between
 */
export async function contentHash(paths, isWanted = () => true) {
  const hash = createHash("sha256");
  for (const file of (await Promise.all(paths.map((each) => filesUnder(each, isWanted)))).flat()) {
    const content = await readFile(fromRoot(file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/**
 * @param {string} relative
 * @param {(path: string) => boolean} isWanted
 * @returns {Promise<string[]>}
 */
async function filesUnder(relative, isWanted) {
  const kind = await stat(fromRoot(relative)).catch(() => null);
  if (!kind) return [];
  if (!kind.isDirectory()) return [relative];

  const entries = await readdir(fromRoot(relative));
  const found = await Promise.all(
    entries
      .map((entry) => path.posix.join(relative, entry))
      .filter(isWanted)
      .sort()
      .map((name) => filesUnder(name, isWanted)),
  );
  return found.flat();
}
