import { Position } from "@xyflow/react";

import type { CardKind, Point } from "@/lib/client/commands/problem";
import type { Slot } from "@/lib/client/flow/edge-geometry";
import type { BoardEdge } from "@/lib/client/view/board-edges";
import { cardSize, type Size } from "@/lib/client/view/card-size";

import type { BoardFlowEdge, BoardNode } from "./board-node";

export type NodeInput = {
  readonly id: string;
  readonly kind: CardKind | "step";
  readonly at: Point;
  readonly selected: boolean;
  readonly label: string;
  /** Somebody else drags it. */
  readonly isCarried?: true;
};

/** A card for React Flow. Sizes and handles are known, so nothing has to be measured. */
export function makeFlowNode({ id, kind, at, selected, label, isCarried }: NodeInput): BoardNode {
  const size = cardSize(kind);
  return {
    id,
    type: kind,
    position: at,
    data: {},
    selected,
    ...size,
    measured: size,
    handles: handlesOf(size),
    ariaLabel: label,
    ...(kind === "step" && { draggable: false }),
    ...(isCarried && { className: "carried" }),
  };
}

const PORT = 12;

function handlesOf({ width, height }: Size): NonNullable<BoardNode["handles"]> {
  const at = (x: number, y: number, position: Position) => ({
    id: position,
    type: "source" as const,
    position,
    x: x - PORT / 2,
    y: y - PORT / 2,
    width: PORT,
    height: PORT,
  });
  return [
    at(width / 2, 0, Position.Top),
    at(width, height / 2, Position.Right),
    at(0, height / 2, Position.Left),
  ];
}

/** A line for React Flow, which finds its way itself; see `edgeGeometry`. */
export function makeFlowEdge({
  id,
  edge,
  slot,
  selected,
}: {
  readonly id: string;
  readonly edge: BoardEdge;
  readonly slot: Slot;
  readonly selected: boolean;
}): BoardFlowEdge {
  return {
    id,
    type: "line",
    source: edge.sourceId,
    target: edge.targetId,
    data: { edge, slot },
    selected,
    focusable: false,
  };
}
