import { readdir, readFile } from "node:fs/promises";
import { basename } from "node:path";

import { extrasFileSchema } from "@/lib/catalog/extras-file";
import { parseModelText } from "@/lib/model/model-file";
import { describeProblem } from "@/lib/model/problems";
import type { ModelRecord } from "@/lib/model/record";

const DATA = "lib/catalog/data";
const EXTRAS = "-more-attacks";
/** The template that the start page opens in one click; the others follow by their titles. */
const FIRST = "kubernetes-secrets";

export type TemplateFile = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly records: readonly ModelRecord[];
  /** What may be added to it later, where it has a file of that. */
  readonly extras: { readonly file: string; readonly records: readonly ModelRecord[] } | null;
};

/** Every template of the catalog, read from its data file, in the order of the gallery. */
export async function readTemplates(): Promise<TemplateFile[]> {
  const names = (await readdir(DATA)).filter((name) => name.endsWith(".json"));
  const files = new Set(names.map((name) => basename(name, ".json")));
  const ids = [...files].filter((id) => !id.endsWith(EXTRAS));
  const templates = ids.map((id) => readTemplate(id, files.has(id + EXTRAS)));
  return (await Promise.all(templates)).sort(byPlaceInGallery);
}

function byPlaceInGallery(a: TemplateFile, b: TemplateFile): number {
  if (a.id === FIRST || b.id === FIRST) return a.id === FIRST ? -1 : 1;
  return a.title < b.title ? -1 : 1;
}

async function readTemplate(id: string, hasExtras: boolean): Promise<TemplateFile> {
  const parsed = parseModelText(await readData(id));
  if (!parsed.ok) {
    const problems = parsed.error.map((problem) => describeProblem(problem).message);
    throw new Error(`${id}.json is not a model: ${problems.join(" ")}`);
  }
  const model = parsed.value.find((record) => record.kind === "model");
  if (!model?.summary) throw new Error(`${id}.json: the model needs a title and a summary.`);
  const extras = hasExtras ? await readExtras(`${id}${EXTRAS}`) : null;
  return { id, title: model.title, summary: model.summary, records: parsed.value, extras };
}

async function readExtras(file: string) {
  return { file, records: extrasFileSchema.parse(JSON.parse(await readData(file))).records };
}

function readData(file: string): Promise<string> {
  return readFile(`${DATA}/${file}.json`, "utf8");
}
