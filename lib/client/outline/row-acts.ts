import type { OutlinePort, RowAct } from "../actions/row-action-ids";
import type { ModelStore } from "../model-store";
import { CONNECTABLE, connectsFrom } from "./connectable";
import type { OutlineController } from "./outline-controller";
import { isRecordRow, type OutlineRow } from "./outline-row";
import { slotInside } from "./slot";

/** The user's actions on the active row of an outline. */
export function createRowActs(outline: OutlineController, model: ModelStore): OutlinePort {
  const connect = (row: OutlineRow) => {
    const id = isRecordRow(row) ? connectsFrom(model.getState().readModel, row) : null;
    if (id !== null) outline.connect(id);
  };
  const acts: Record<RowAct, (row: OutlineRow) => void> = {
    // Behind an effect stands another effect, which is chosen and not typed.
    "row-add-behind": (row) => (isTitled(row) ? outline.draftBehind(row) : connect(row)),
    "row-add-inside": (row) => (row.kind === "defense" ? connect(row) : outline.draftInside(row)),
    "row-connect": connect,
    "row-move-in": (row) => outline.move(row, "in"),
    "row-move-out": (row) => outline.move(row, "out"),
    "row-move-up": (row) => outline.move(row, "up"),
    "row-move-down": (row) => outline.move(row, "down"),
    rename: (row) => outline.startRenaming(row.key),
    "delete-selected": (row) => outline.remove(row),
  };
  return {
    fits: (act) => {
      const row = outline.activeRow();
      return row !== undefined && FITS[act](row);
    },
    act: (act) => {
      const row = outline.activeRow();
      if (row) acts[act](row);
    },
  };
}

const FITS: Record<RowAct, (row: OutlineRow) => boolean> = {
  "row-add-behind": () => true,
  "row-add-inside": (row) => row.kind === "defense" || slotInside(row) !== null,
  "row-connect": (row) =>
    isRecordRow(row) && (CONNECTABLE[row.kind] !== undefined || !isTitled(row)),
  "row-move-in": isNested,
  "row-move-out": isNested,
  "row-move-up": isStep,
  "row-move-down": isStep,
  rename: (row) => isRecordRow(row) && isTitled(row),
  "delete-selected": isRecordRow,
};

/** A row whose title is its own, and not that of what it connects. */
export function isTitled({ kind }: OutlineRow): boolean {
  return kind !== "effect" && kind !== "requirement";
}

function isStep({ kind }: OutlineRow): boolean {
  return kind === "step";
}

function isNested({ kind }: OutlineRow): boolean {
  return kind === "step" || kind === "place";
}
