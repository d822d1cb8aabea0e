import type { ModelState } from "@/lib/client/model-state";
import { type BoardEdge, edgeLook } from "@/lib/client/view/board-edges";

/** `from-source` and `from-target`: one looks at the card at that end. */
export type Emphasis = "normal" | "line" | "from-source" | "from-target" | "dim";

/** How a line stands out while somebody points at something or has selected it. */
export function emphasisOf({ hoveredId, selectedIds }: ModelState, edge: BoardEdge): Emphasis {
  if (hoveredId === null && selectedIds.size === 0) return "normal";
  const isMarked = (id: string) => id === hoveredId || selectedIds.has(id);
  if (isMarked(edge.id)) return "line";
  if (isMarked(edge.sourceId)) return "from-source";
  return isMarked(edge.targetId) ? "from-target" : "dim";
}

export function isLookedAt(emphasis: Emphasis): boolean {
  return emphasis !== "normal" && emphasis !== "dim";
}

/** What takes away next to nothing is only drawn while one looks at it or at one of its ends. */
export function isDrawn(state: ModelState, edge: BoardEdge): boolean {
  const { isMinor } = edgeLook(state.readModel, state.ranking, edge);
  return !isMinor || isLookedAt(emphasisOf(state, edge));
}
