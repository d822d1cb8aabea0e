"use client";

import { useMemo, useState } from "react";
import { useTranslations } from "use-intl";

import type { Point } from "@/lib/client/commands/problem";
import { createElementCache, slotsOf } from "@/lib/client/flow/element-cache";
import { useModel } from "@/lib/client/model-context";
import { boardEdges } from "@/lib/client/view/board-edges";
import { cardSize, type Rect } from "@/lib/client/view/card-size";
import type { ReadModel } from "@/lib/model/read-model";

import type { BoardNode } from "./board-node";
import { type BoardLine, type LineInput, makeFlowNode, makeLine } from "./make-flow-elements";
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
  readonly lines: BoardLine[];
} {
  const t = useTranslations("common.role");
  const readModel = useModel((state) => state.readModel);
  const selectedIds = useModel((state) => state.selectedIds);
  const away = useMemo(() => new Map([...carried, ...moving]), [carried, moving]);
  const layout = useBoardLayout(away);
  const [nodeCache] = useState(() => createElementCache(makeFlowNode));
  const [lineCache] = useState(() => createElementCache(makeLine));

  const nodes = useMemo(
    () => nodeCache(nodeInputs(readModel, { layout, carried }, selectedIds, t)),
    [nodeCache, layout, carried, readModel, selectedIds, t],
  );
  const lines = useMemo(
    () => lineCache(lineInputs(readModel, layout)),
    [lineCache, layout, readModel],
  );
  return { nodes, lines };
}

function lineInputs(readModel: ReadModel, layout: ReadonlyMap<string, Point>): LineInput[] {
  const edges = boardEdges(readModel, new Set(layout.keys()));
  const slots = slotsOf(edges, layout);
  const rectOf = (id: string): Rect | null => {
    const [at, record] = [layout.get(id), readModel.byId.get(id)];
    return at && record ? { ...at, ...cardSize(record.kind) } : null;
  };
  return edges.flatMap((edge): LineInput[] => {
    const [from, to, slot] = [rectOf(edge.sourceId), rectOf(edge.targetId), slots.get(edge.id)];
    return from && to && slot ? [{ id: edge.id, edge, slot, from, to }] : [];
  });
}
