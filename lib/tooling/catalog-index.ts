import { format } from "prettier";

import { templatePreview } from "@/lib/catalog/template-preview";

import type { TemplateFile } from "./read-templates";

const HEADER =
  "// Made by `npm run docs` from lib/catalog/data: a template is one JSON file there.\n";

/**
 * The modules of the catalog that name its data files, by path. What menus and the gallery need
 * comes apart from the files, so that no browser loads every template to show their titles.
 */
export async function catalogIndex(
  templates: readonly TemplateFile[],
): Promise<Record<string, string>> {
  const list = templates.map(({ id, title, summary }) => ({
    id,
    title,
    summary: firstSentence(summary),
  }));
  const previews = Object.fromEntries(
    templates.map(({ id, records }) => [id, templatePreview(records)]),
  );
  const extras = templates.flatMap(({ id, extras }) =>
    extras ? [[id, extras.file] as const] : [],
  );
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
    "lib/catalog/generated/extras-files.ts": await print(filesModule("EXTRAS_FILES", extras)),
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
