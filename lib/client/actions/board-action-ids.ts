/** What is done with cards on the board, beyond adding and deleting them. */
export const BOARD_ACTION_IDS = [
  "copy",
  "cut",
  "paste",
  "duplicate",
  "select-all",
  "toggle-selecting",
  "align-left",
  "align-centre",
  "align-right",
  "align-top",
  "align-middle",
  "align-bottom",
  "distribute-across",
  "distribute-down",
  "rename",
  "shelve-selected",
  "open-menu",
  "focus-card",
  "leave-focus",
  "tidy",
  "frame-selected",
  "fold-frame",
  "leave-frame",
  "unframe",
  "delete-framed",
] as const;

/** Why one of them cannot be done now. */
export type BoardBlocked =
  | "no-card-selected"
  | "not-one-selected"
  | "needs-two-cards"
  | "needs-three-cards"
  | "paste-by-key"
  | "not-in-focus"
  | "already-tidying"
  | "already-framed"
  | "not-in-frame"
  | "no-frame"
  | "empty-frame"
  | "no-frame-selected";
