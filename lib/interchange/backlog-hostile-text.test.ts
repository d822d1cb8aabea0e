import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";

import { BACKLOG_TARGETS } from "./backlog-targets";
import { printBacklogCsv } from "./print-backlog-csv";
import { aModelWithRawTexts, anItem, aRanking } from "./testing/backlog-fixture";
import { readBacklog, TEXT_COLUMN, TITLE_COLUMN } from "./testing/read-backlog";

const IMPORTS = BACKLOG_TARGETS.map((target) => target.id).filter((id) => id !== "spreadsheet");

const HOSTILE = [
  '=1+2";=1+2',
  "=1+2'\" ;,=1+2",
  "+1",
  "-1",
  "@SUM(1)",
  "@everyone",
  "/close",
  "\tTab",
  "\rReturn",
  "\nFeed",
  'a "quoted" word, and more',
  "<img src=x onerror=alert(1)>",
  '=HYPERLINK("http://evil.example","click")',
];

describe.each(HOSTILE)("the hostile text %j", (text) => {
  const model = aModelWithRawTexts({ title: text, notes: text, ownerName: text });
  const ranking = aRanking([anItem({ defenseIds: ["D01"], explanation: text })]);

  it.each(IMPORTS)("begins no cell for %s, and its title is read back as it was", (target) => {
    const rows = readBacklog(printBacklogCsv(target, ranking, model));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.[TITLE_COLUMN[target]]).toBe(`[D01] ${text.trim()}`);
    expect(rows[0]?.[TEXT_COLUMN[target]]).toMatch(/^Context: /u);
    for (const cell of Object.values(rows[0] ?? {}))
      expect(cell).not.toMatch(/^[\s]*[=+\-@]|^[\t\r\n]/u);
  });

  it.each([",", ";", "\t"])("starts no formula in a spreadsheet that splits at %j", (delimiter) => {
    const csv = printBacklogCsv("spreadsheet", ranking, model);
    const table: string[][] = parse(csv, {
      bom: true,
      delimiter,
      quote: delimiter === "," ? '"' : null,
      relax_column_count: true,
    });
    const cells = table.flat().filter((cell) => !/^-?\d/u.test(cell));
    for (const cell of cells) expect(cell).not.toMatch(/^"?\s*[=+\-@]|^[\t\r\n]/u);
  });
});
