import { BOARD_ACTION_IDS, type BoardBlocked } from "./board-action-ids";
import { ROW_ACTION_IDS, type RowBlocked } from "./row-action-ids";
import type { CardKind } from "../commands/problem";
import type { ModelState } from "../model-state";
import type { ModelStore } from "../model-store";
import type { Screen } from "../screen";
import type { Shortcut } from "./shortcut";

export const ACTION_IDS = [
  "add-asset",
  "add-attacker",
  "add-attack",
  "add-defense",
  "open-library",
  "undo",
  "redo",
  "delete-selected",
  "clear-selection",
  "open-details",
  "show-work-list",
  "toggle-shelf",
  "zoom-in",
  "zoom-out",
  "zoom-to-fit",
  "show-people",
  "stop-following",
  "show-shortcuts",
  "open-palette",
  "find-record",
  "go-board",
  "go-outline",
  "go-worklist",
  "go-compare",
  "guide-me",
  "open-help",
  ...BOARD_ACTION_IDS,
  ...ROW_ACTION_IDS,
] as const;

/** Also the key of the action's label and keywords in the catalogue of words. */
export type ActionId = (typeof ACTION_IDS)[number];

/** What the label of an action says where it depends on what is selected. */
export type ActionWording = ActionId | `${"fold" | "unfold"}-${"one" | "several"}`;

/** In the order in which they are listed. */
export const ACTION_GROUPS = ["go", "add", "edit", "view", "outline"] as const;

export type ActionGroup = (typeof ACTION_GROUPS)[number];

/** Why an action cannot be done now; said where it is offered. */
export type Blocked =
  | "read-only"
  | "nothing-to-undo"
  | "nothing-to-redo"
  | "nothing-selected"
  | "already-here"
  | "only-on-board"
  | "only-beside-details"
  | "nobody-here"
  | "not-following"
  | BoardBlocked
  | RowBlocked;

export type ActionContext = {
  readonly store: ModelStore;
  /** Titles that new cards and frames carry until somebody types others. */
  readonly newTitle: (kind: CardKind | "failure" | "frame") => string;
  /** The screen that is open; null where none of the model's is. */
  readonly screen: Screen | null;
  /** Opens another page of the app; what is not saved yet stays. */
  readonly navigate: (path: string) => void;
};

/** What suffices to add something to the model. */
export type AddContext = Pick<ActionContext, "store" | "newTitle">;

/** Something a person can do: offered alike by toolbar, menus, palette and keyboard. */
export type UserAction = {
  readonly id: ActionId;
  readonly group: ActionGroup;
  /** The first is the one that is printed. */
  readonly shortcuts: readonly Shortcut[];
  /** The keys are printed only: the browser turns them into an event that the board answers to. */
  readonly byBrowser?: boolean;
  /**
   * Where its keys act, so that typing is safe: `board` while the board has the focus, `rows` while a
   * row of the outline has it, `things` while either has it; `page` everywhere but in fields, and without Ctrl or Command only where nothing else takes keys;
   * `anywhere` with Ctrl or Command in fields too.
   */
  readonly scope: "board" | "rows" | "things" | "page" | "anywhere";
  /** The screens on which it does something. */
  readonly screens: readonly Screen[];
  /** What the model or the page lacks for it; null when it can be done on its screens. */
  readonly blockedBy: (state: ModelState) => Blocked | null;
  /** What it would do now, where its own label names two things. */
  readonly wordingIn?: (state: ModelState) => ActionWording;
  readonly run: (context: ActionContext) => void;
};
