// @ts-check
import { ensureInstalled } from "./install.mjs";
import { ensureDatabaseClient } from "./generate.mjs";
import { ensureBuilt } from "./build.mjs";

/** Everything between a fresh clone and sources that can be run and checked. */
export async function prepareSources() {
  await ensureInstalled();
  await ensureDatabaseClient();
}

/** Everything between a fresh clone and a server that can be started. */
export async function prepareBuild() {
  await prepareSources();
  await ensureBuilt();
}
