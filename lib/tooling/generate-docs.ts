import { readFile, writeFile } from "node:fs/promises";

import { modelFileJsonSchema } from "@/lib/model/json-schema";

/** Documents made from the code; `--check` fails when one is not what the code would make now. */
const DOCUMENTS: Record<string, () => string> = {
  "docs/parapet.model.schema.json": () => `${JSON.stringify(modelFileJsonSchema(), null, 2)}\n`,
};

const isCheck = process.argv.includes("--check");
let stale = 0;
for (const [path, make] of Object.entries(DOCUMENTS)) {
  const wanted = make();
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
