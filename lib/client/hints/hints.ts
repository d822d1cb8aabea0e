import type { ModelState } from "../model-state";

/** Hints, each for the moment in which it helps; also the keys of their words. */
export const HINT_IDS = ["slider", "receipt", "undo", "stop-line", "shelf"] as const;

export type HintId = (typeof HINT_IDS)[number];

/** What of the page's state moments are read from. */
export type HintState = Pick<
  ModelState,
  | "selectedIds"
  | "panelTab"
  | "isPanelOpen"
  | "canRedo"
  | "isShelfOpen"
  | "openedReceipts"
  | "readModel"
  | "ranking"
>;

/** The hints whose moment a change of the page is, in the order in which they matter. */
export function hintsFor(before: HintState, after: HintState): HintId[] {
  const moments: Record<HintId, boolean> = {
    undo: after.canRedo && !before.canRedo,
    slider: selectedAttack(after) !== null && selectedAttack(before) !== selectedAttack(after),
    "stop-line": showsLine(after) && !showsLine(before),
    shelf: after.isShelfOpen && !before.isShelfOpen,
    receipt: after.openedReceipts > before.openedReceipts,
  };
  return HINT_IDS.filter((id) => moments[id]);
}

/** The one attack that is selected and has a number to drag. */
function selectedAttack({ selectedIds, readModel }: HintState): string | null {
  const [id, another] = selectedIds;
  if (id === undefined || another !== undefined) return null;
  const record = readModel.byId.get(id);
  return record?.kind === "attack" && record.ratePerYear ? id : null;
}

function showsLine({ panelTab, isPanelOpen, ranking }: HintState): boolean {
  return isPanelOpen && panelTab === "worklist" && ranking.stopAfterRank !== null;
}
