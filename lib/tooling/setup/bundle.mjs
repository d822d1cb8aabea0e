// @ts-check
import { build } from "esbuild";

import { fromRoot } from "./root.mjs";

/**
 * Makes each entry one file that this machine's Node.js runs; packages stay where npm put them.
 *
 * @param {import("esbuild").BuildOptions} options
 */
export async function bundle(options) {
  await build({
    absWorkingDir: fromRoot(),
    bundle: true,
    packages: "external",
    // Else an import of ours that leads nowhere would pass for one of a package.
    alias: { "@": fromRoot() },
    platform: "node",
    format: "esm",
    target: "node20.19",
    sourcemap: true,
    tsconfig: "tsconfig.json",
    logLevel: "warning",
    ...options,
  });
}
