import type { NodeChange } from "@xyflow/react";

import type { Point } from "../commands/problem";

/** React Flow's changes, split by who owns the state they touch. */
export type RoutedChanges = {
  /** On its way by mouse, touch or arrow keys: shown here, and one gesture when it ends. */
  readonly positions: ReadonlyMap<string, Point>;
  /** What is selected after the changes; null when they do not speak of selection. */
  readonly selectedIds: ReadonlySet<string> | null;
};

/**
 * Decides what becomes of each change in one place. Deletions come from user actions, measurements
 * are React Flow's own, and cards enter through the document alone.
 */
export function routeNodeChanges(
  changes: readonly NodeChange[],
  selectedIds: ReadonlySet<string>,
): RoutedChanges {
  const positions = new Map<string, Point>();
  const selected = new Set(selectedIds);
  let isSelectionChanged = false;
  for (const change of changes) {
    if (change.type === "position" && change.position) {
      positions.set(change.id, change.position);
    }
    if (change.type === "select") {
      isSelectionChanged = true;
      if (change.selected) selected.add(change.id);
      else selected.delete(change.id);
    }
  }
  return { positions, selectedIds: isSelectionChanged ? selected : null };
}
