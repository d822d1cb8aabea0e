"use client";

import { Handle, Position, useConnection } from "@xyflow/react";

import { useModel } from "@/lib/client/model-context";

/** Not at the lower edge: what a card can unfold hangs there. */
const SIDES = [Position.Top, Position.Right, Position.Left] as const;

/**
 * Where a line can be drawn from and to, made only while somebody points at the card, has selected
 * it, or draws a line: thousands of them would wait otherwise. The keyboard connects in the details.
 */
export function Ports({
  id,
  selected,
  isConnectable,
}: {
  readonly id: string;
  readonly selected: boolean;
  readonly isConnectable: boolean;
}) {
  const isPointedAt = useModel((state) => state.hoveredId === id);
  const isDrawing = useConnection((connection) => connection.inProgress);
  if (!isConnectable || !(selected || isPointedAt || isDrawing)) return null;
  return SIDES.map((side) => (
    <Handle key={side} id={side} type="source" position={side} aria-hidden className="board-port" />
  ));
}
