import { Position } from "@xyflow/react";

import type { CardKind, Point } from "@/lib/client/commands/problem";
import { edgeGeometry, type EdgeGeometry, type Slot } from "@/lib/client/flow/edge-geometry";
import type { BoardEdge } from "@/lib/client/view/board-edges";
import { cardSize, type Rect, type Size } from "@/lib/client/view/card-size";

import type { BoardNode } from "./board-node";

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

export type LineInput = {
  readonly id: string;
  readonly edge: BoardEdge;
  readonly slot: Slot;
  readonly from: Rect;
  readonly to: Rect;
};

/** A line as it is drawn. */
export type BoardLine = {
  readonly id: string;
  readonly edge: BoardEdge;
  readonly geometry: EdgeGeometry;
};

export function makeLine({ id, edge, slot, from, to }: LineInput): BoardLine {
  return { id, edge, geometry: edgeGeometry(edge.kind, from, to, slot) };
}
