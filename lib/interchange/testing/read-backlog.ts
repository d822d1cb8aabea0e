import { parse } from "csv-parse/sync";

import type { BacklogTarget } from "../backlog-targets";

/** What each program calls the title of a row. */
export const TITLE_COLUMN: Record<BacklogTarget, string> = {
  spreadsheet: "Title",
  linear: "Title",
  jira: "Summary",
  github: "title",
  gitlab: "title",
  azure: "Title",
  asana: "Name",
};
/** And the text below it. */
export const TEXT_COLUMN: Record<BacklogTarget, string> = {
  spreadsheet: "Explanation",
  linear: "Description",
  jira: "Description",
  github: "body",
  gitlab: "description",
  azure: "Description",
  asana: "Description",
};

type Row = Record<string, string>;

/** Strict: a row with too many or too few cells, or a stray quote, throws. */
export function readBacklog(csv: string): Row[] {
  return parse(csv, { columns: true, bom: true, record_delimiter: "\r\n" });
}
