// @ts-check
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The folder that holds package.json, whatever folder the command was called from. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");

/**
 * Where a file of the project is on this machine.
 *
 * @param {string[]} parts
 */
export function fromRoot(...parts) {
  return path.join(root, ...parts);
}

/**
 * The same as an address, which `import()` wants on Windows.
 *
 * @param {string} file
 */
export function urlFromRoot(file) {
  return pathToFileURL(fromRoot(file)).href;
}
