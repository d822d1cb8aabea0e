import type { Edge, Node } from "@xyflow/react";

import type { CardKind } from "@/lib/client/commands/problem";
import type { Slot } from "@/lib/client/flow/edge-geometry";
import type { BoardEdge } from "@/lib/client/view/board-edges";

/** A card on the canvas: its place and nothing else; what it shows it reads by its id. */
export type BoardNode = Node<Record<string, never>, CardKind | "step">;

export type BoardEdgeData = { readonly edge: BoardEdge; readonly slot: Slot };
export type BoardFlowEdge = Edge<BoardEdgeData, "line">;
