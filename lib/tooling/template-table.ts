import { format } from "prettier";

import { KINDS, type ModelRecord } from "@/lib/model/record";

import type { TemplateFile } from "./read-templates";

const HEAD = `# Templates, and how much is in them

Made by \`npm run docs\` from \`lib/catalog/data\`: records by their kind, beside the one of kind model that each template has. Attacks include those that stand for what nobody foresees.
`;

/** `docs/templates.md`: how many records of each kind every template holds. */
export function templateTable(templates: readonly TemplateFile[]): Promise<string> {
  const rows = templates.flatMap(({ title, records, extras }) => [
    { title, records },
    ...(extras ? [{ title: `${title}: to add later`, records: extras.records }] : []),
  ]);
  const kinds = Object.keys(KINDS).filter((kind) => kind !== "model");
  const used = kinds.filter((kind) => rows.some(({ records }) => countOf(records, kind) > 0));
  const unused = kinds.filter((kind) => !used.includes(kind));
  const lines = [
    tableRow("template", used),
    tableRow(
      "---",
      used.map(() => "---:"),
    ),
    ...rows.map(({ title, records }) =>
      tableRow(
        title,
        used.map((kind) => String(countOf(records, kind))),
      ),
    ),
  ];
  const none = `No template has records of the kinds ${unused.join(", ")}.`;
  return format([HEAD, ...lines, "", none].join("\n"), { parser: "markdown", printWidth: 100 });
}

function countOf(records: readonly ModelRecord[], kind: string): number {
  return records.filter((record) => record.kind === kind).length;
}

function tableRow(first: string, others: readonly string[]): string {
  return `| ${[first, ...others].join(" | ")} |`;
}
