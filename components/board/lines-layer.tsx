"use client";

import { type ReactFlowState, useStore, ViewportPortal } from "@xyflow/react";
import { memo, useMemo } from "react";

import { mayTouch } from "@/lib/client/flow/lines-at";
import type { Rect } from "@/lib/client/view/card-size";

import { Line } from "./board-line";
import type { BoardLine } from "./make-flow-elements";

/**
 * Every line of the board in one picture under the cards. They are not edges of React Flow: each of
 * those is a picture of its own that the browser lays out, paints and looks for under the pointer,
 * which from a thousand on takes longer than a frame. What a line is pointed at for is in
 * `useLinePointer`; what it means is said in the details of its ends.
 */
export const LinesLayer = memo(function LinesLayer({
  lines,
  isLarge,
}: {
  readonly lines: readonly BoardLine[];
  /** Only the lines near what is seen are drawn. */
  readonly isLarge: boolean;
}) {
  const part = useSeenPart(isLarge);
  const seen = part ? lines.filter(({ geometry }) => mayTouch(geometry.curve, part)) : lines;
  return (
    <ViewportPortal>
      <svg aria-hidden className="board-lines">
        {seen.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </svg>
    </ViewportPortal>
  );
});

/** The board is seen in squares of this side, so that not every step of a pan draws other lines. */
const SQUARE = 1_500;

/** The squares that are at least partly seen, in board units; null where everything is drawn. */
function useSeenPart(isLarge: boolean): Rect | null {
  const squares = useStore(isLarge ? squaresOf : everything);
  return useMemo(() => {
    if (squares === null) return null;
    const [left = 0, top = 0, right = 0, bottom = 0] = squares.split(" ").map(Number);
    return {
      x: left * SQUARE,
      y: top * SQUARE,
      width: (right - left + 1) * SQUARE,
      height: (bottom - top + 1) * SQUARE,
    };
  }, [squares]);
}

function everything(): null {
  return null;
}

/** As text, so that the store tells of another one only when it is other. */
function squaresOf({ transform: [x, y, zoom], width, height }: ReactFlowState): string {
  const edges = [-x / zoom, -y / zoom, (width - x) / zoom, (height - y) / zoom];
  return edges.map((edge) => Math.floor(edge / SQUARE)).join(" ");
}
