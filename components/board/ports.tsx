import { Handle, Position } from "@xyflow/react";

/** Not at the lower edge: what a card can unfold hangs there. */
const SIDES = [Position.Top, Position.Right, Position.Left] as const;

/**
 * Where a line can be drawn from and to; seen while somebody points at the card or has selected it.
 * React Flow reads the places of its lines from them, so they are always there. The keyboard
 * connects in the details instead.
 */
export function Ports({ isConnectable }: { readonly isConnectable: boolean }) {
  return SIDES.map((side) => (
    <Handle
      key={side}
      id={side}
      type="source"
      position={side}
      isConnectable={isConnectable}
      aria-hidden
      className={isConnectable ? "board-port" : "invisible"}
    />
  ));
}
