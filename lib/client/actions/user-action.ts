import type { CardKind } from "../commands/problem";
import type { ModelState } from "../model-state";
import type { ModelStore } from "../model-store";
import type { Shortcut } from "./shortcut";

export const ACTION_IDS = [
  "add-asset",
  "add-attacker",
  "add-attack",
  "add-defense",
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
] as const;

/** Also the key of the action's label in the catalogue of words. */
export type ActionId = (typeof ACTION_IDS)[number];

/** Why an action cannot be done now; said where it is offered. */
export type Blocked = "read-only" | "nothing-to-undo" | "nothing-to-redo" | "nothing-selected";

export type ActionContext = {
  readonly store: ModelStore;
  /** Titles that new cards carry until somebody types others. */
  readonly newTitle: (kind: CardKind | "failure") => string;
};

/** Something a person can do: offered alike by toolbar, menus and keyboard. */
export type UserAction = {
  readonly id: ActionId;
  /** The first is the one that is printed. */
  readonly shortcuts: readonly Shortcut[];
  /** Where its keys act: `board` only while the board has the focus, so that typing is safe. */
  readonly scope: "board" | "page";
  /** Null when it can be done. */
  readonly blockedBy: (state: ModelState) => Blocked | null;
  readonly run: (context: ActionContext) => void;
};
