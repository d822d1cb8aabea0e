import type { ReadModel } from "@/lib/model/read-model";

import type { BacklogBand, BacklogRow } from "./backlog-rows";
import { printCsv } from "./csv-table";
import { assigneeOf, ticketText, ticketTitle } from "./ticket-text";

const COLUMNS = [
  "Name",
  "Description",
  "Section",
  "Assignee",
  "Collaborators",
  "Start Date",
  "Due Date",
  "Priority",
  "Effort days",
];

const BANDS: Record<BacklogBand, { readonly section: string; readonly priority: string }> = {
  now: { section: "Do now", priority: "Highest" },
  next: { section: "Do next", priority: "High" },
  later: { section: "Later", priority: "Low" },
  leave: { section: "Leave it", priority: "Lowest" },
};

/** For Asana's importer: the band is the section, priority and days are fields of one's own. */
export function printAsanaCsv(rows: readonly BacklogRow[], model: ReadModel): string {
  const table = rows.map((row) => [
    ticketTitle(row),
    ticketText(row, model),
    BANDS[row.band].section,
    assigneeOf(row),
    null,
    null,
    row.dueOn,
    BANDS[row.band].priority,
    row.days,
  ]);
  return printCsv(COLUMNS, table);
}
