"use client";

import { useMemo, useState } from "react";
import { useTranslations } from "use-intl";

import { createElementCache, slotsOf } from "@/lib/client/flow/element-cache";
import { useModel } from "@/lib/client/model-context";
import { boardEdges } from "@/lib/client/view/board-edges";
import type { FrameBox, Moving, Picture } from "@/lib/client/view/board-picture";
import { cardSize, type Rect } from "@/lib/client/view/card-size";
import { foldEdges } from "@/lib/client/view/fold-edges";
import type { Places } from "@/lib/client/view/lanes-layout";
import type { ReadModel } from "@/lib/model/read-model";

import type { BoardNode } from "./board-node";
import { type BoardLine, type LineInput, makeFlowNode, makeLine } from "./make-flow-elements";
import { nodeInputs } from "./node-inputs";
import { useBoardPicture } from "./use-board-picture";

/**
 * The cards, frames and lines of the canvas, derived from the open model. `moving` and `carried` say
 * where the cards are that are dragged here, and by others.
 */
export function useFlowElements(
  moving: Moving,
  carried: Places,
): {
  readonly nodes: BoardNode[];
  readonly lines: BoardLine[];
} {
  const role = useTranslations("common.role");
  const t = useTranslations("frames.label");
  const readModel = useModel((state) => state.readModel);
  const selectedIds = useModel((state) => state.selectedIds);
  const away = useMemo(
    () => ({ ...moving, places: new Map([...carried, ...moving.places]) }),
    [carried, moving],
  );
  const picture = useBoardPicture(away);
  const [nodeCache] = useState(() => createElementCache(makeFlowNode));
  const [lineCache] = useState(() => createElementCache(makeLine));

  const nodes = useMemo(() => {
    const frame = ({ frame: { title, cardIds }, isOpen }: FrameBox) => {
      const count = cardIds.length;
      if (count === 0) return t("empty", { title });
      return isOpen ? t("open", { title, count }) : t("folded", { title, count });
    };
    return nodeCache(nodeInputs(readModel, picture, carried, selectedIds, { role, frame }));
  }, [nodeCache, picture, carried, readModel, selectedIds, role, t]);
  const lines = useMemo(
    () => lineCache(lineInputs(readModel, picture)),
    [lineCache, picture, readModel],
  );
  return { nodes, lines };
}

function lineInputs(readModel: ReadModel, { layout, boxes, hiddenIn }: Picture): LineInput[] {
  const onBoard = new Set([...layout.keys(), ...hiddenIn.keys()]);
  const edges = foldEdges(boardEdges(readModel, onBoard), hiddenIn);
  const ends = new Map([...layout, ...[...boxes].map(([id, { rect }]) => [id, rect] as const)]);
  const slots = slotsOf(edges, ends);
  const rectOf = (id: string): Rect | null => {
    const [at, record] = [ends.get(id), readModel.byId.get(id)];
    return at && record ? { x: at.x, y: at.y, ...cardSize(record.kind) } : null;
  };
  return edges.flatMap((edge): LineInput[] => {
    const [from, to, slot] = [rectOf(edge.sourceId), rectOf(edge.targetId), slots.get(edge.id)];
    return from && to && slot ? [{ id: edge.id, edge, slot, from, to }] : [];
  });
}
