import type { BacklogRow } from "./backlog-rows";
import { printCsv } from "./csv-table";
import { neutralizeFormulas, toOneLine } from "./neutralize-text";

const COLUMNS = [
  "Rank",
  "Id",
  "Title",
  "Band",
  "Gain per year",
  "Cost",
  "Score",
  "Risk left after",
  "Owner",
  "Due Date",
  "Status",
  "Explanation",
];

/**
 * The work list for people who calculate: UTF-8 with a byte-order mark, figures as plain numbers,
 * and no text that a spreadsheet could run. Amounts are in the unit of the model.
 */
export function printSpreadsheetCsv(rows: readonly BacklogRow[]): string {
  const table = rows.map((row) => [
    row.item?.rank ?? null,
    row.id,
    safe(`[${row.id}] ${row.title}`),
    row.band,
    figure(row.item?.gain),
    figure(row.item?.cost),
    figure(row.item?.score),
    figure(row.item?.residualAfter),
    safe(row.owner),
    row.dueOn,
    row.status,
    safe(explain(row)),
  ]);
  return printCsv(COLUMNS, table, { bom: true });
}

function safe(text: string): string {
  return neutralizeFormulas(toOneLine(text));
}

/** Ten significant digits: no rounding error of the machine shows, and sums still come out. */
function figure(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value.toPrecision(10));
}

function explain(row: BacklogRow): string {
  const together =
    row.togetherWith.length > 0
      ? `Together with ${row.togetherWith.join("; ")}: the figures are of all together.`
      : "";
  const replaces = row.replaces.length > 0 ? `Replaces ${row.replaces.join("; ")}.` : "";
  return [row.explanation, together, replaces].filter((part) => part !== "").join(" ");
}
