import { assertNever } from "@/lib/kernel/invariant";
import type { ReadModel } from "@/lib/model/read-model";

import { type BacklogOptions, type BacklogRanking, backlogRows } from "./backlog-rows";
import type { BacklogTarget } from "./backlog-targets";
import { printAsanaCsv } from "./csv-asana";
import { printAzureCsv } from "./csv-azure";
import { printGitHubCsv } from "./csv-github";
import { printGitLabCsv } from "./csv-gitlab";
import { printJiraCsv } from "./csv-jira";
import { printLinearCsv } from "./csv-linear";
import { printSpreadsheetCsv } from "./csv-spreadsheet";

/**
 * The work list as a CSV file for one target: one row for each defense, in the order it is
 * shown in, with texts that neither a spreadsheet nor an importer takes for a command. An empty
 * ranking gives the header alone. The model must be the one that was ranked.
 */
export function printBacklogCsv(
  target: BacklogTarget,
  ranking: BacklogRanking,
  model: ReadModel,
  options: BacklogOptions = {},
): string {
  const rows = backlogRows(ranking, model, options);
  switch (target) {
    case "spreadsheet":
      return printSpreadsheetCsv(rows);
    case "linear":
      return printLinearCsv(rows, model);
    case "jira":
      return printJiraCsv(rows, model);
    case "github":
      return printGitHubCsv(rows, model);
    case "gitlab":
      return printGitLabCsv(rows, model);
    case "azure":
      return printAzureCsv(rows, model);
    case "asana":
      return printAsanaCsv(rows, model);
    default:
      return assertNever(target);
  }
}
