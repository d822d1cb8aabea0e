/** What is done with the row of the outline that has the focus, beyond what every screen can do. */
export const ROW_ACTION_IDS = [
  "row-add-behind",
  "row-add-inside",
  "row-connect",
  "row-move-in",
  "row-move-out",
  "row-move-up",
  "row-move-down",
] as const;

/** The actions that a row answers to in its own way. */
export type RowAct = (typeof ROW_ACTION_IDS)[number] | "rename" | "delete-selected";

/** What the open outline does for actions that live outside of it. */
export type OutlinePort = {
  /** Whether the active row has anything of the kind. */
  readonly fits: (act: RowAct) => boolean;
  readonly act: (act: RowAct) => void;
};

/** Why one of them cannot be done now. */
export type RowBlocked = "only-in-outline" | "not-for-this-row";
