"use client";

import { useMemo, useState } from "react";
import { useTranslations } from "use-intl";

import type { Point } from "@/lib/client/commands/problem";
import { createElementCache, slotsOf } from "@/lib/client/flow/element-cache";
import { useModel } from "@/lib/client/model-context";
import { boardEdges } from "@/lib/client/view/board-edges";

import type { BoardFlowEdge, BoardNode } from "./board-node";
import { makeFlowEdge, makeFlowNode } from "./make-flow-elements";
import { nodeInputs } from "./node-inputs";
import { useBoardLayout } from "./use-board-layout";

/**
 * The cards and lines of the canvas, derived from the open model. `moving` and `carried` say where
 * the cards are that are dragged here, and by others.
 */
export function useFlowElements(
  moving: ReadonlyMap<string, Point>,
  carried: ReadonlyMap<string, Point>,
): {
  readonly nodes: BoardNode[];
  readonly edges: BoardFlowEdge[];
} {
  const t = useTranslations("common.role");
  const readModel = useModel((state) => state.readModel);
  const selectedIds = useModel((state) => state.selectedIds);
  const away = useMemo(() => new Map([...carried, ...moving]), [carried, moving]);
  const layout = useBoardLayout(away);
  const [nodeCache] = useState(() => createElementCache(makeFlowNode));
  const [edgeCache] = useState(() => createElementCache(makeFlowEdge));

  const nodes = useMemo(
    () => nodeCache(nodeInputs(readModel, { layout, carried }, selectedIds, t)),
    [nodeCache, layout, carried, readModel, selectedIds, t],
  );
  const edges = useMemo(() => {
    const lines = boardEdges(readModel, new Set(layout.keys()));
    const slots = slotsOf(lines, layout);
    return edgeCache(
      lines.map((edge) => ({
        id: edge.id,
        edge,
        slot: slots.get(edge.id) ?? { index: 0, count: 1 },
        selected: selectedIds.has(edge.id),
      })),
    );
  }, [edgeCache, layout, readModel, selectedIds]);

  return { nodes, edges };
}
