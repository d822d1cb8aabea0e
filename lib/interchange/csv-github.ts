import type { ReadModel } from "@/lib/model/read-model";

import type { BacklogBand, BacklogRow } from "./backlog-rows";
import { printCsv } from "./csv-table";
import { neutralizeMarkdown } from "./neutralize-text";
import { labelsOf, ticketText, ticketTitle } from "./ticket-text";

const COLUMNS = ["title", "body", "labels", "milestone", "assignee", "state"];

const PRIORITIES: Record<BacklogBand, string> = {
  now: "priority-highest",
  next: "priority-high",
  later: "priority-low",
  leave: "priority-lowest",
};

/**
 * For github-csv-tools, the usual way in: labels joined by a comma without a blank, and the
 * priority as a label, because issues have none.
 */
export function printGitHubCsv(rows: readonly BacklogRow[], model: ReadModel): string {
  const labels = labelsOf(model);
  const table = rows.map((row) => [
    ticketTitle(row),
    neutralizeMarkdown(ticketText(row, model)),
    [...labels, PRIORITIES[row.band]].join(","),
    null,
    null,
    "open",
  ]);
  return printCsv(COLUMNS, table);
}
