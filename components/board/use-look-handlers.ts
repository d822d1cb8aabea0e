"use client";

import type { KeyboardEvent, MouseEvent } from "react";
import { useMemo } from "react";

import { useModelStore } from "@/lib/client/model-context";

import type { BoardNode } from "./board-node";

/** On a board to look at only, a tap or Enter on a card opens its details, and nothing else acts. */
export function useLookHandlers() {
  const store = useModelStore();
  return useMemo(() => {
    const open = (id: string) => {
      store.getState().select([id]);
      store.getState().openPanel("details");
    };
    return {
      onNodeClick: (_: MouseEvent, node: BoardNode) => open(node.id),
      onKeyDown: ({ key, target }: KeyboardEvent) => {
        if (key !== "Enter" || !(target instanceof HTMLElement)) return;
        const id = target.closest(".react-flow__node")?.getAttribute("data-id");
        if (id) open(id);
      },
    };
  }, [store]);
}
