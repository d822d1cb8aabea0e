import { readFile } from "node:fs/promises";

import { describeProblem } from "@/lib/model/problems";
import { parseModelText } from "@/lib/model/model-file";
import { buildReadModel } from "@/lib/model/read-model";
import { LIMITS } from "@/lib/model/limits";
import { rankModel } from "@/lib/worklist/rank-model";

import { printRanking } from "./print-ranking";

const PROBLEMS_SHOWN = 20;

/** `npm run rank -- model.json`: prints the work list of a model file. */
async function main(): Promise<number> {
  const [path] = process.argv.slice(2);
  if (path === undefined) return fail("Name a model file: npm run rank -- model.json");
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail(`Cannot read ${path}: ${reason}`);
  }
  if (Buffer.byteLength(text) > LIMITS.fileBytes) {
    return fail(`${path} is larger than ${String(LIMITS.fileBytes)} bytes.`);
  }
  const records = parseModelText(text);
  if (!records.ok) {
    const lines = records.error.slice(0, PROBLEMS_SHOWN).map((problem) => {
      const { path: at, message } = describeProblem(problem);
      return at === "" ? `  ${message}` : `  ${at}: ${message}`;
    });
    const more = records.error.length - lines.length;
    if (more > 0) lines.push(`  and ${String(more)} more`);
    return fail(`${path} is not a Parapet model:\n${lines.join("\n")}`);
  }
  const model = buildReadModel(records.value);
  console.log(printRanking(model, rankModel(model)));
  return 0;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}

process.exitCode = await main();
