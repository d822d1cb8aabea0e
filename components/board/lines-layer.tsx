"use client";

import { ViewportPortal } from "@xyflow/react";
import { memo } from "react";

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
}: {
  readonly lines: readonly BoardLine[];
}) {
  return (
    <ViewportPortal>
      <svg aria-hidden className="board-lines">
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </svg>
    </ViewportPortal>
  );
});
