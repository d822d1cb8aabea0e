/** Where a work list can go as CSV, and how a download of it is called. */
export type BacklogTargetInfo = {
  readonly id: string;
  /** The name of the tool, as it writes itself. */
  readonly label: string;
  readonly filename: string;
  readonly mime: string;
};

const MIME = "text/csv; charset=utf-8";

/** Every target, in the order of a menu; needs nothing of the printers, so menus stay light. */
export const BACKLOG_TARGETS = [
  { id: "spreadsheet", label: "Spreadsheet", filename: "work-list.csv", mime: MIME },
  { id: "linear", label: "Linear", filename: "work-list-linear.csv", mime: MIME },
  { id: "jira", label: "Jira", filename: "work-list-jira.csv", mime: MIME },
  { id: "github", label: "GitHub", filename: "work-list-github.csv", mime: MIME },
  { id: "gitlab", label: "GitLab", filename: "work-list-gitlab.csv", mime: MIME },
  { id: "azure", label: "Azure Boards", filename: "work-list-azure.csv", mime: MIME },
  { id: "asana", label: "Asana", filename: "work-list-asana.csv", mime: MIME },
] as const satisfies readonly BacklogTargetInfo[];

export type BacklogTarget = (typeof BACKLOG_TARGETS)[number]["id"];

/** True when a work list can be printed for this target. */
export function isBacklogTarget(id: string): id is BacklogTarget {
  return BACKLOG_TARGETS.some((target) => target.id === id);
}
