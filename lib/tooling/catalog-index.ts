import { readdir, readFile } from "node:fs/promises";
import { basename } from "node:path";

import { format } from "prettier";
import { z } from "zod";

const DATA = "lib/catalog/data";
const EXTRAS = "-more-attacks";
const HEADER =
  "// Made by `npm run docs` from lib/catalog/data: a template is one JSON file there.\n";

const templateSchema = z.object({
  records: z.array(
    z.object({ kind: z.string(), title: z.string().optional(), summary: z.string().optional() }),
  ),
});

type Template = { readonly id: string; readonly title: string; readonly summary: string };

/**
 * The modules of the catalog that name its data files, by path. The list that menus need comes
 * apart from the files, so that no browser loads every template to show their titles.
 */
export async function catalogIndex(): Promise<Record<string, string>> {
  const names = (await readdir(DATA)).filter((name) => name.endsWith(".json")).sort();
  const ids = names.map((name) => basename(name, ".json"));
  const templates = await Promise.all(ids.filter((id) => !id.endsWith(EXTRAS)).map(readTemplate));
  const extras = ids.filter((id) => id.endsWith(EXTRAS));
  return {
    "lib/catalog/generated/template-list.ts": await print(
      `export const TEMPLATE_LIST = ${JSON.stringify(templates)} as const;`,
    ),
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

async function readTemplate(id: string): Promise<Template> {
  const file = templateSchema.parse(JSON.parse(await readFile(`${DATA}/${id}.json`, "utf8")));
  const model = file.records.find((record) => record.kind === "model");
  if (!model?.title || !model.summary) throw new Error(`${id}.json: the model needs both texts.`);
  return { id, title: model.title, summary: firstSentence(model.summary) };
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
