// @ts-check
import path from "node:path";

import { bundle } from "./setup/bundle.mjs";
import { urlFromRoot } from "./setup/root.mjs";

/**
 * Runs a TypeScript file in one piece, as the app's own code is shipped: module by module, as
 * developers' tools run otherwise, calculations take half as long again.
 */
const [entry = ""] = process.argv.slice(2);
const outfile = path.join(".cache", "bundled", `${path.basename(entry, ".ts")}.mjs`);
await bundle({ entryPoints: [entry], outfile });
await import(urlFromRoot(outfile));
