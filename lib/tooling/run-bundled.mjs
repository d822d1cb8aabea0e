// @ts-check
import path from "node:path";
import { pathToFileURL } from "node:url";

import { build } from "esbuild";

import { fromRoot } from "./setup/root.mjs";

/**
 * Runs a TypeScript file as the app's own code is shipped, in one piece: module by module, as
 * developers' tools run otherwise, calculations take half as long again.
 */
const [entry = ""] = process.argv.slice(2);
const outfile = fromRoot(".cache", "bundled", `${path.basename(entry, ".ts")}.mjs`);
await build({
  absWorkingDir: fromRoot(),
  entryPoints: [entry],
  outfile,
  bundle: true,
  packages: "external",
  alias: { "@": fromRoot() },
  platform: "node",
  format: "esm",
  target: "node20.19",
  sourcemap: "inline",
  tsconfig: "tsconfig.json",
  logLevel: "warning",
});
await import(pathToFileURL(outfile).href);
