// @ts-check
import { readdir, rm } from "node:fs/promises";

import { contentHash } from "./content-hash.mjs";
import { exitCodes, SetupFailure } from "./failure.mjs";
import { fromRoot } from "./root.mjs";
import { runScript } from "./run.mjs";
import { unlessStamped } from "./stamp.mjs";

const INPUTS = [
  "app",
  "components",
  "lib",
  "prisma",
  "public",
  "server.ts",
  "next.config.mjs",
  "postcss.config.mjs",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

const WORKERS = "lib/server/workers";

/** Builds the pages and the server, unless the last build was made from the same files. */
export async function ensureBuilt() {
  await unlessStamped(
    {
      stamp: "dist/.parapet-built",
      hash: await contentHash(INPUTS, isBuildInput),
      outputs: [".next/BUILD_ID", "dist/server.js"],
    },
    async () => {
      console.log("Building Parapet (once, and after its files change) ...");
      await buildPages();
      await buildServer();
    },
  );
}

/** Tests and developers' tools are no part of what is built; how to build is. */
function isBuildInput(/** @type {string} */ path) {
  if (path === "lib/server/db/generated" || path.endsWith(".test.ts")) return false;
  return !path.startsWith("lib/tooling/") || path.startsWith("lib/tooling/setup");
}

async function buildPages() {
  const { code } = await runScript("next/dist/bin/next", ["build"], {
    env: { NODE_ENV: "production" },
  });
  if (code !== 0) refuse();
}

function refuse() {
  throw new SetupFailure("Parapet could not be built: see above.", exitCodes.build);
}

/** One file for the server and one for each worker. */
async function buildServer() {
  // It comes with the packages, which may have been installed only just now.
  const { bundle } = await import("./bundle.mjs");
  await rm(fromRoot("dist"), { recursive: true, force: true });
  await bundle({
    entryPoints: [{ in: "server.ts", out: "server" }, ...(await workerEntries())],
    outdir: "dist",
  }).catch(refuse);
}

async function workerEntries() {
  const files = await readdir(fromRoot(WORKERS)).catch(() => []);
  return files
    .filter((file) => file.endsWith(".worker.ts"))
    .map((file) => ({ in: `${WORKERS}/${file}`, out: `workers/${file.replace(/\.ts$/, "")}` }));
}
