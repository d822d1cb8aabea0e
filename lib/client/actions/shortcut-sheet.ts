import { CANVAS_KEYS, type CanvasKey } from "./canvas-keys";
import { OUTLINE_KEYS, type OutlineKey } from "../outline/outline-key-list";
import { LIST_KEYS, type ListKey } from "./list-keys";
import { printShortcut, type Shortcut } from "./shortcut";
import { ACTION_GROUPS, type ActionGroup, type ActionId } from "./user-action";
import { USER_ACTIONS } from "./user-actions";

/** What a line of the sheet says; the components have the words. */
export type SheetLabel =
  | { readonly of: "action"; readonly id: ActionId }
  | { readonly of: "canvas"; readonly id: CanvasKey }
  | { readonly of: "outline"; readonly id: OutlineKey }
  | { readonly of: "list"; readonly id: ListKey };

export type SheetEntry = {
  readonly label: SheetLabel;
  /** As they are printed on the keys of the machine; any of them will do. */
  readonly keys: readonly string[];
};

export type SheetGroup = {
  readonly id: ActionGroup | "canvas" | "list";
  readonly entries: readonly SheetEntry[];
};

/** Every action and every other key of board, outline and work list, in groups: generated, never written. */
export function shortcutSheet(isMac: boolean): SheetGroup[] {
  const print = (shortcuts: readonly Shortcut[]) =>
    shortcuts.map((shortcut) => printShortcut(shortcut, isMac));
  const actionsOf = (wanted: ActionGroup) =>
    USER_ACTIONS.filter(({ group }) => group === wanted).map((action): SheetEntry => ({
      label: { of: "action", id: action.id },
      keys: print(action.shortcuts),
    }));
  const walking = OUTLINE_KEYS.map(({ id, keys }): SheetEntry => ({
    label: { of: "outline", id },
    keys: print(keys),
  }));
  return [
    ...ACTION_GROUPS.map((id) => ({
      id,
      entries: id === "outline" ? [...walking, ...actionsOf(id)] : actionsOf(id),
    })),
    {
      id: "canvas",
      entries: CANVAS_KEYS.map(({ id, keys }): SheetEntry => ({
        label: { of: "canvas", id },
        keys: print(keys),
      })),
    },
    {
      id: "list",
      entries: LIST_KEYS.map(({ id, keys }): SheetEntry => ({
        label: { of: "list", id },
        keys: print(keys),
      })),
    },
  ];
}
