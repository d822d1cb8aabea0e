import type { ReadModel } from "@/lib/model/read-model";

import type { BacklogBand, BacklogRow } from "./backlog-rows";
import { printCsv } from "./csv-table";
import { neutralizeGitLab } from "./neutralize-text";
import { BACKLOG_LABEL, ticketText, ticketTitle } from "./ticket-text";

const COLUMNS = ["title", "description", "due_date", "milestone", "type"];

const PRIORITIES: Record<BacklogBand, string> = {
  now: "priority-highest",
  next: "priority-high",
  later: "priority-low",
  leave: "priority-lowest",
};

/**
 * For GitLab's importer of issues. Labels and weight go in as commands at the end of the
 * description, from fixed words only; commands in anybody's text are made harmless first.
 */
export function printGitLabCsv(rows: readonly BacklogRow[], model: ReadModel): string {
  const table = rows.map((row) => [
    ticketTitle(row),
    `${neutralizeGitLab(ticketText(row, model))}\n\n${commands(row)}`,
    row.dueOn,
    null,
    "issue",
  ]);
  return printCsv(COLUMNS, table);
}

function commands({ band, days }: BacklogRow): string {
  const label = `/label ~"${BACKLOG_LABEL}" ~"${PRIORITIES[band]}"`;
  return days === null ? label : `${label}\n/weight ${String(days)}`;
}
