"use client";

import { EdgeLabelRenderer, type EdgeProps, useInternalNode } from "@xyflow/react";
import { memo } from "react";
import { useShallow } from "zustand/react/shallow";

import { edgeGeometry } from "@/lib/client/flow/edge-geometry";
import { useModel } from "@/lib/client/model-context";
import type { ModelState } from "@/lib/client/model-state";
import { type BoardEdge, edgeLook } from "@/lib/client/view/board-edges";
import type { Rect } from "@/lib/client/view/card-size";

import type { BoardFlowEdge } from "./board-node";
import { LineEnd } from "./line-end";
import { LineLabel } from "./line-label";

/** `from-source` and `from-target`: one looks at the card at that end. */
type Emphasis = "normal" | "line" | "from-source" | "from-target" | "dim";

/** One line of the board, in the language of edges: who it helps, how strongly, how surely. */
export const BoardLine = memo(function BoardLine({
  data,
  source,
  target,
  selected,
}: EdgeProps<BoardFlowEdge>) {
  const from = useInternalNode(source);
  const to = useInternalNode(target);
  const edge = data?.edge;
  if (!edge || !from || !to) return null;
  return (
    <Line
      edge={edge}
      slot={data.slot}
      from={rectOf(from)}
      to={rectOf(to)}
      selected={selected ?? false}
    />
  );
});

function Line({
  edge,
  slot,
  from,
  to,
  selected,
}: {
  readonly edge: BoardEdge;
  readonly slot: NonNullable<BoardFlowEdge["data"]>["slot"];
  readonly from: Rect;
  readonly to: Rect;
  readonly selected: boolean;
}) {
  const look = useModel(useShallow((state) => edgeLook(state.readModel, state.ranking, edge)));
  const emphasis = useModel((state) => emphasisOf(state, edge));
  const isStrong = selected || (emphasis !== "normal" && emphasis !== "dim");
  if (look.isMinor && !isStrong) return null;

  const { path, end, angle, labelNear } = edgeGeometry(edge.kind, from, to, slot);
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
      <path d={path} fill="none" strokeWidth={20} className="react-flow__edge-interaction" />
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
}

const COLOURS: Record<BoardEdge["kind"], string> = {
  "leads-to": "text-role-attack",
  stops: "text-role-defense",
  worsens: "text-role-attack",
  needs: "text-role-defense",
  "carries-out": "text-role-attacker",
  "part-of": "text-line-strong",
};

function emphasisOf({ hoveredId, selectedIds }: ModelState, edge: BoardEdge): Emphasis {
  if (hoveredId === null && selectedIds.size === 0) return "normal";
  const isLookedAt = (id: string) => id === hoveredId || selectedIds.has(id);
  if (isLookedAt(edge.id)) return "line";
  if (isLookedAt(edge.sourceId)) return "from-source";
  return isLookedAt(edge.targetId) ? "from-target" : "dim";
}

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

function rectOf(node: NonNullable<ReturnType<typeof useInternalNode>>): Rect {
  const { x, y } = node.internals.positionAbsolute;
  return { x, y, width: node.measured.width ?? 0, height: node.measured.height ?? 0 };
}
