import type { BoardMenu } from "../board-slice";
import type { ActionId } from "./user-action";

const CLIPBOARD: readonly ActionId[] = ["copy", "cut", "duplicate"];

/** What a menu of the board offers, in groups, for what it was opened on. */
export const MENU_ACTIONS: Record<BoardMenu["target"], readonly (readonly ActionId[])[]> = {
  canvas: [
    ["add-asset", "add-attacker", "add-attack", "add-defense"],
    ["paste", "select-all"],
    ["tidy", "zoom-to-fit", "toggle-shelf"],
    ["undo", "redo"],
  ],
  card: [
    ["rename", "open-details", "focus-card"],
    CLIPBOARD,
    ["shelve-selected", "delete-selected"],
  ],
  cards: [CLIPBOARD, ["shelve-selected", "delete-selected"]],
  line: [["open-details", "delete-selected"]],
};
