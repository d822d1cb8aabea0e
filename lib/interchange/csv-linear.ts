import type { ReadModel } from "@/lib/model/read-model";

import type { BacklogBand, BacklogRow } from "./backlog-rows";
import { printCsv } from "./csv-table";
import { neutralizeMarkdown } from "./neutralize-text";
import { assigneeOf, labelsOf, ticketText, ticketTitle } from "./ticket-text";

const COLUMNS = [
  "Title",
  "Description",
  "Priority",
  "Status",
  "Assignee",
  "Labels",
  "Estimate",
  "Created",
  "Completed",
  "Started",
  "Archived",
];

const PRIORITIES: Record<BacklogBand, string> = {
  now: "Urgent",
  next: "High",
  later: "Low",
  leave: "No priority",
};

/**
 * Linear's own CSV, as its importer reads it: labels joined by comma and blank, whole estimates,
 * and only workflow states that every team has, because others would be created.
 */
export function printLinearCsv(rows: readonly BacklogRow[], model: ReadModel): string {
  const labels = labelsOf(model).join(", ");
  const table = rows.map((row) => [
    ticketTitle(row),
    neutralizeMarkdown(ticketText(row, model)),
    PRIORITIES[row.band],
    row.status === "idea" ? "Backlog" : "Todo",
    assigneeOf(row),
    labels,
    row.days,
    null,
    null,
    null,
    null,
  ]);
  return printCsv(COLUMNS, table);
}
