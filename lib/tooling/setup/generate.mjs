// @ts-check
import { contentHash } from "./content-hash.mjs";
import { exitCodes, SetupFailure } from "./failure.mjs";
import { runScript } from "./run.mjs";
import { unlessStamped } from "./stamp.mjs";

const SCHEMA = "prisma/schema.prisma";

/** In the folder that the schema's generator writes, so that the two vanish together. */
const STAMP = "lib/server/db/generated/.parapet-generated";

/** Writes the database client that belongs to the schema and to the installed Prisma. */
export async function ensureDatabaseClient() {
  const hash = await contentHash([SCHEMA, "node_modules/prisma/package.json"]);
  await unlessStamped({ stamp: STAMP, hash }, generate);
}

async function generate() {
  console.log("Generating the database client ...");
  const { code, output } = await runScript("prisma/build/index.js", ["generate"], {
    quiet: true,
    env: {
      // The command line looks for a schema engine before every command, also before `generate`,
      // which uses none, and downloads it where it is missing. Any program keeps it from that.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    },
  });
  if (code === 0) return;
  throw new SetupFailure(
    `${output}\nParapet could not generate its database client from ${SCHEMA}: see above.`,
    exitCodes.generate,
  );
}
