import { readFile, writeFile } from "node:fs/promises";

import { modelFileJsonSchema } from "@/lib/model/json-schema";
import { buildOpenapi } from "@/lib/server/openapi/build-openapi";

import { catalogIndex } from "./catalog-index";
import { readTemplates } from "./read-templates";
import { securityTable } from "./security-table";
import { templateTable } from "./template-table";

const templates = await readTemplates();

/** Files made from others; `--check` fails when one is not what would be made now. */
const documents: Record<string, string> = {
  "docs/parapet.model.schema.json": `${JSON.stringify(modelFileJsonSchema(), null, 2)}\n`,
  "docs/openapi.json": `${JSON.stringify(buildOpenapi(), null, 2)}\n`,
  "docs/security.md": await securityTable(),
  "docs/templates.md": await templateTable(templates),
  ...(await catalogIndex(templates)),
};

const isCheck = process.argv.includes("--check");
let stale = 0;
for (const [path, wanted] of Object.entries(documents)) {
  const present = await readFile(path, "utf8").catch(() => "");
  if (present === wanted) continue;
  stale += 1;
  if (isCheck) {
    console.error(`${path} is out of date: run npm run docs and commit the result.`);
  } else {
    await writeFile(path, wanted);
    console.log(`Wrote ${path}.`);
  }
}
if (isCheck && stale > 0) process.exitCode = 1;
