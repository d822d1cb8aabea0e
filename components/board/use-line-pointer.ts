"use client";

import { type MouseEvent, type PointerEvent, type RefObject, useMemo } from "react";

import { useModelStore } from "@/lib/client/model-context";
import type { ModelStore } from "@/lib/client/model-store";

import { isPane } from "./pointer-places";

/** Lets lines be pointed at and selected; they are found by where they run, not as elements. */
export function useLinePointer(box: RefObject<HTMLElement | null>) {
  const store = useModelStore();
  return useMemo(() => {
    const mark = createMark(box, store);
    return {
      onPointerMove: ({ target, pointerType, buttons, clientX: x, clientY: y }: PointerEvent) => {
        if (pointerType === "mouse" && buttons === 0) mark(isPane(target) ? { x, y } : null);
      },
      onPointerLeave: () => mark(null),
      onClickCapture: (event: MouseEvent) => {
        if (!isPane(event.target)) return;
        const id = store.getState().canvas?.lineAt({ x: event.clientX, y: event.clientY });
        if (!id) return;
        // The canvas below would take it for a click on nothing.
        event.stopPropagation();
        selectLine(store, id, event.shiftKey || event.metaKey || event.ctrlKey);
      },
    };
  }, [box, store]);
}

/** Marks the line under the pointer, once a frame; cards mark themselves. */
function createMark(box: RefObject<HTMLElement | null>, store: ModelStore) {
  let frame = 0;
  let markedId: string | null = null;
  const show = (id: string | null) => {
    if (id === markedId) return;
    box.current?.toggleAttribute("data-over-line", id !== null);
    const { hoveredId, hover } = store.getState();
    if (id !== null || hoveredId === markedId) hover(id);
    markedId = id;
  };
  return (client: { readonly x: number; readonly y: number } | null) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      show((client && store.getState().canvas?.lineAt(client)) ?? null);
    });
  };
}

function selectLine(store: ModelStore, id: string, isAdded: boolean): void {
  const { selectedIds, select, showTab } = store.getState();
  const next = new Set(isAdded ? selectedIds : []);
  if (!isAdded || !next.delete(id)) next.add(id);
  select(next);
  showTab("details");
}
