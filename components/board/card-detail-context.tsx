"use client";

import type { NodeProps } from "@xyflow/react";
import {
  type ComponentType,
  createContext,
  memo,
  useCallback,
  useContext,
  useSyncExternalStore,
} from "react";

import type { CardKind } from "@/lib/client/commands/problem";

import type { BoardNode } from "./board-node";
import { createCardDetail } from "./card-detail";
import { CardSilhouette } from "./card-silhouette";

/** Without a canvas around them all cards are whole. */
export const CardDetailContext = createContext(createCardDetail());

/** The card, or its silhouette while it is one of very many and not looked at. */
export function wholeOrOutline(kind: CardKind, Card: ComponentType<NodeProps<BoardNode>>) {
  return memo(function WholeOrOutline(props: NodeProps<BoardNode>) {
    const { id, selected } = props;
    const detail = useContext(CardDetailContext);
    const isWhole = useSyncExternalStore(
      detail.subscribe,
      useCallback(() => detail.isWhole(id), [detail, id]),
      () => true,
    );
    if (isWhole || selected) return <Card {...props} />;
    return <CardSilhouette kind={kind} />;
  });
}
