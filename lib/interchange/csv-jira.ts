import type { ReadModel } from "@/lib/model/read-model";

import type { BacklogBand, BacklogRow } from "./backlog-rows";
import { printCsv } from "./csv-table";
import { neutralizeJira } from "./neutralize-text";
import { assigneeOf, BACKLOG_LABEL, ticketText, ticketTitle } from "./ticket-text";

const COLUMNS = [
  "Summary",
  "Issue Type",
  "Priority",
  "Labels",
  "Due Date",
  "Description",
  "Assignee",
];

const PRIORITIES: Record<BacklogBand, string> = {
  now: "Highest",
  next: "High",
  later: "Low",
  leave: "Lowest",
};

/**
 * For Jira's importer: one label, because several in a cell are not read the same everywhere,
 * people by e-mail address, and headers without punctuation.
 */
export function printJiraCsv(rows: readonly BacklogRow[], model: ReadModel): string {
  const table = rows.map((row) => [
    ticketTitle(row),
    "Task",
    PRIORITIES[row.band],
    BACKLOG_LABEL,
    row.dueOn,
    neutralizeJira(ticketText(row, model)),
    assigneeOf(row),
  ]);
  return printCsv(COLUMNS, table);
}
