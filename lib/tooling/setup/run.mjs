// @ts-check
import { spawn } from "node:child_process";

import { fromRoot, root } from "./root.mjs";

/** Nothing that is run from here reports to anybody or asks for newer versions. */
const quietEnvironment = {
  CHECKPOINT_DISABLE: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
};

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string | undefined>} [env] added to this process's own environment
 * @property {number} [timeoutMs] after which the program is ended and counts as failed
 * @property {boolean} [quiet] keep the output for the result instead of showing it
 */

/**
 * Runs a program in the project's folder and tells how it ended.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} 127 if the program is not there
 */
export function run(program, args, { env = {}, timeoutMs = 0, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...quietEnvironment, ...env },
      stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
      timeout: timeoutMs,
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (/** @type {string} */ text) => (output += text));
    }
    child.once("error", (error) => resolve({ code: 127, output: error.message }));
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs the command-line program of an installed package, without the cost of starting npm.
 *
 * @param {string} script its path inside node_modules
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function runScript(script, args, options) {
  return run(process.execPath, [fromRoot("node_modules", script), ...args], options);
}
