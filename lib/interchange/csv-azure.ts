import type { ReadModel } from "@/lib/model/read-model";

import type { BacklogBand, BacklogRow } from "./backlog-rows";
import { printCsv } from "./csv-table";
import { escapeHtml } from "./neutralize-text";
import { labelsOf, ticketText, ticketTitle } from "./ticket-text";

const COLUMNS = ["Work Item Type", "Title", "Priority", "Description", "Tags"];

const PRIORITIES: Record<BacklogBand, number> = { now: 1, next: 2, later: 4, leave: 4 };

/**
 * For the import of work items into Azure Boards: descriptions are HTML there, and fields that
 * a new item may not set (state, people, dates) are left out.
 */
export function printAzureCsv(rows: readonly BacklogRow[], model: ReadModel): string {
  const tags = labelsOf(model).join("; ");
  const table = rows.map((row) => [
    "Task",
    ticketTitle(row),
    PRIORITIES[row.band],
    escapeHtml(ticketText(row, model)),
    tags,
  ]);
  return printCsv(COLUMNS, table);
}
