"use client";

import { EdgeLabelRenderer } from "@xyflow/react";
import { memo } from "react";
import { useShallow } from "zustand/react/shallow";

import { useModel } from "@/lib/client/model-context";
import { type BoardEdge, edgeLook } from "@/lib/client/view/board-edges";

import { emphasisOf, isLookedAt } from "./line-emphasis";
import { LineEnd } from "./line-end";
import { LineLabel } from "./line-label";
import type { BoardLine } from "./make-flow-elements";

/** One line of the board, in the language of edges: who it helps, how strongly, how surely. */
export const Line = memo(function Line({ line: { edge, geometry } }: { readonly line: BoardLine }) {
  const look = useModel(useShallow((state) => edgeLook(state.readModel, state.ranking, edge)));
  const emphasis = useModel((state) => emphasisOf(state, edge));
  const isStrong = isLookedAt(emphasis);
  if (look.isMinor && !isStrong) return null;

  const { path, end, angle, labelNear } = geometry;
  const opacity = opacityOf(edge.kind, isStrong, emphasis === "dim", look.isVoid);
  const width = look.width + (isStrong ? 0.75 : 0);
  return (
    <>
      {/* Not the opacity of the group: a thousand groups to blend make every frame a second long. */}
      <g
        className={`board-line ${COLOURS[edge.kind]}`}
        strokeOpacity={opacity}
        fillOpacity={opacity}
      >
        <path
          d={path}
          fill="none"
          stroke="currentColor"
          strokeWidth={width}
          strokeLinecap={edge.kind === "needs" ? "round" : "butt"}
          strokeDasharray={dashOf(edge.kind, look.isIdea)}
        />
        <LineEnd kind={edge.kind} end={end} angle={angle} width={width} />
      </g>
      {isStrong && (
        <EdgeLabelRenderer>
          <LineLabel
            edge={edge}
            share={look.share}
            at={emphasis === "from-source" ? labelNear.target : labelNear.source}
          />
        </EdgeLabelRenderer>
      )}
    </>
  );
});

const COLOURS: Record<BoardEdge["kind"], string> = {
  "leads-to": "text-role-attack",
  stops: "text-role-defense",
  worsens: "text-role-attack",
  needs: "text-role-defense",
  "carries-out": "text-role-attacker",
  "part-of": "text-line-strong",
};

function opacityOf(
  kind: BoardEdge["kind"],
  isStrong: boolean,
  isDim: boolean,
  isVoid: boolean,
): number {
  if (isDim && !isStrong) return 0.15;
  if (isVoid) return 0.4;
  if (isStrong) return 1;
  return kind === "leads-to" ? 0.85 : 0.5;
}

function dashOf(kind: BoardEdge["kind"], isIdea: boolean): string | undefined {
  if (kind === "needs") return "0 6";
  if (kind === "worsens") return "2 4 8 4";
  return kind === "stops" && isIdea ? "7 5" : undefined;
}
