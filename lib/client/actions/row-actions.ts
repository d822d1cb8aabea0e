import type { ModelState } from "../model-state";
import { defineAction, ON_OUTLINE, readOnly } from "./define-action";
import { ROW_ACTION_IDS, type RowAct } from "./row-action-ids";
import type { Shortcut } from "./shortcut";
import type { Blocked, UserAction } from "./user-action";

const KEYS: Record<(typeof ROW_ACTION_IDS)[number], Shortcut> = {
  "row-add-behind": { key: "Enter" },
  "row-add-inside": { key: "Enter", mod: true },
  "row-connect": { key: "c" },
  "row-move-in": { key: "ArrowRight", alt: true },
  "row-move-out": { key: "ArrowLeft", alt: true },
  "row-move-up": { key: "ArrowUp", alt: true },
  "row-move-down": { key: "ArrowDown", alt: true },
};

/** What is done with a row of the outline. */
export const ROW_ACTIONS: readonly UserAction[] = ROW_ACTION_IDS.map((id) =>
  defineAction({
    id,
    group: "outline",
    shortcuts: [KEYS[id]],
    scope: "rows",
    screens: ON_OUTLINE,
    blockedBy: (state) => readOnly(state) ?? unfit(state, id),
    run: ({ store }) => store.getState().outline?.act(id),
  }),
);

/** Why the active row cannot do it; null also where no outline is open. */
export function unfit({ outline }: ModelState, act: RowAct): Blocked | null {
  return outline === null || outline.fits(act) ? null : "not-for-this-row";
}
