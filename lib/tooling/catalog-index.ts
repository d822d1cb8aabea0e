import { readdir, readFile } from "node:fs/promises";
import { basename } from "node:path";

import { format } from "prettier";

import { type TemplatePreview, templatePreview } from "@/lib/catalog/template-preview";
import { parseModelText } from "@/lib/model/model-file";
import { describeProblem } from "@/lib/model/problems";

const DATA = "lib/catalog/data";
const EXTRAS = "-more-attacks";
/** The template that the start page opens in one click; the others follow by their titles. */
const FIRST = "kubernetes-secrets";
const HEADER =
  "// Made by `npm run docs` from lib/catalog/data: a template is one JSON file there.\n";

type Template = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly preview: TemplatePreview;
};

/**
 * The modules of the catalog that name its data files, by path. What menus and the gallery need
 * comes apart from the files, so that no browser loads every template to show their titles.
 */
export async function catalogIndex(): Promise<Record<string, string>> {
  const names = (await readdir(DATA)).filter((name) => name.endsWith(".json")).sort();
  const ids = names.map((name) => basename(name, ".json"));
  const templates = await Promise.all(ids.filter((id) => !id.endsWith(EXTRAS)).map(readTemplate));
  templates.sort(byPlaceInGallery);
  const list = templates.map(({ id, title, summary }) => ({ id, title, summary }));
  const previews = Object.fromEntries(templates.map(({ id, preview }) => [id, preview]));
  const extras = ids.filter((id) => id.endsWith(EXTRAS));
  return {
    "lib/catalog/generated/template-list.ts": await print(
      `export const TEMPLATE_LIST = ${JSON.stringify(list)} as const;`,
    ),
    "lib/catalog/generated/template-previews.json": await format(JSON.stringify(previews), {
      parser: "json",
      printWidth: 100,
    }),
    "lib/catalog/generated/template-files.ts": await print(
      filesModule(
        "TEMPLATE_FILES",
        templates.map(({ id }) => [id, id]),
      ),
    ),
    "lib/catalog/generated/extras-files.ts": await print(
      filesModule(
        "EXTRAS_FILES",
        extras.map((id) => [id.replace(EXTRAS, ""), id]),
      ),
    ),
  };
}

function byPlaceInGallery(a: Template, b: Template): number {
  if (a.id === FIRST || b.id === FIRST) return a.id === FIRST ? -1 : 1;
  return a.title < b.title ? -1 : 1;
}

async function readTemplate(id: string): Promise<Template> {
  const parsed = parseModelText(await readFile(`${DATA}/${id}.json`, "utf8"));
  if (!parsed.ok) {
    const problems = parsed.error.map((problem) => describeProblem(problem).message);
    throw new Error(`${id}.json is not a model: ${problems.join(" ")}`);
  }
  const model = parsed.value.find((record) => record.kind === "model");
  if (!model?.summary) throw new Error(`${id}.json: the model needs a title and a summary.`);
  return {
    id,
    title: model.title,
    summary: firstSentence(model.summary),
    preview: templatePreview(parsed.value),
  };
}

function firstSentence(text: string): string {
  return /^.*?[.?!](?=\s|$)/su.exec(text)?.[0] ?? text;
}

function filesModule(name: string, files: readonly (readonly [key: string, file: string])[]) {
  const imports = files.map(
    ([, file], i) => `import file${String(i)} from "../data/${file}.json";`,
  );
  const entries = files.map(([key], i) => `${JSON.stringify(key)}: file${String(i)},`);
  return `${imports.join("\n")}\n\nexport const ${name}: Readonly<Record<string, unknown>> = { ${entries.join("\n")} };`;
}

function print(code: string): Promise<string> {
  return format(HEADER + code, { parser: "typescript", printWidth: 100 });
}
