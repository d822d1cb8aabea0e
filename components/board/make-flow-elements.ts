import { Position } from "@xyflow/react";

import type { CardKind, Point } from "@/lib/client/commands/problem";
import { edgeGeometry, type EdgeGeometry, type Slot } from "@/lib/client/flow/edge-geometry";
import type { BoardEdge } from "@/lib/client/view/board-edges";
import { cardSize, type Rect, type Size } from "@/lib/client/view/card-size";

import type { BoardNode, FrameLook } from "./board-node";

export type NodeInput = {
  readonly id: string;
  readonly kind: CardKind | "step" | "frame";
  readonly at: Point;
  readonly selected: boolean;
  readonly label: string;
  readonly frame?: FrameLook & { readonly size: Size };
  /** Somebody else drags it. */
  readonly isCarried?: true;
};

/** A card or frame for React Flow. Sizes and handles are known, so nothing has to be measured. */
export function makeFlowNode({
  id,
  kind,
  at,
  selected,
  label,
  frame,
  isCarried,
}: NodeInput): BoardNode {
  if (frame) return makeFrameNode({ id, at, selected, label }, frame);
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

/** React Flow lifts what is selected by so much; a frame stays behind its cards. */
const LIFT = 1000;

/**
 * A frame is selected by its own handler: a rubber band within it would else take it along. An open
 * one is behind everything, and only its title can be pointed at.
 */
function makeFrameNode(
  { id, at, selected, label }: Pick<NodeInput, "id" | "at" | "selected" | "label">,
  { isOpen, isTarget, size }: NonNullable<NodeInput["frame"]>,
): BoardNode {
  return {
    id,
    type: "frame",
    position: at,
    data: { frame: { isOpen, isTarget } },
    selected,
    ...size,
    measured: size,
    handles: [],
    ariaLabel: label,
    selectable: false,
    connectable: false,
    ...(isOpen && { zIndex: selected ? -1 - LIFT : -1, style: { pointerEvents: "none" as const } }),
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
