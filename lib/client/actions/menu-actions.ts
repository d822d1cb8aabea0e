import type { BoardMenu } from "../board-slice";
import type { ActionId } from "./user-action";

const CLIPBOARD: readonly ActionId[] = ["copy", "cut", "duplicate"];

/** What the menu of a row of the outline offers, as far as the row has anything of the kind. */
export const ROW_MENU: readonly (readonly ActionId[])[] = [
  ["row-add-behind", "row-add-inside", "rename", "row-connect"],
  ["row-move-in", "row-move-out", "row-move-up", "row-move-down"],
  ["open-details"],
  ["delete-selected"],
];

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
    ["frame-selected", "leave-frame"],
    ["shelve-selected", "delete-selected"],
  ],
  cards: [
    CLIPBOARD,
    ["frame-selected", "leave-frame", "unframe"],
    ["shelve-selected", "delete-selected"],
  ],
  frame: [
    ["rename", "fold-frame", "open-details", "focus-card"],
    CLIPBOARD,
    ["unframe", "delete-framed"],
  ],
  line: [["open-details", "delete-selected"]],
};
