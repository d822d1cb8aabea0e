"use client";

import {
  type PointerEvent as ReactPointerEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from "react";

import { useLatest } from "@/components/ui/use-latest";

import { placeUnder, type RowBox } from "./place-under";
import { scrollerOf, scrollNearEdge } from "./scroll-near-edge";

/** A row on its way: how far it is from its place, and where it would come to stand. */
export type RowDrag = { readonly key: string; readonly dy: number; readonly to: number };

/**
 * Lets a row be dragged by its grip, with mouse, pen or finger; Escape lets go of it. `onDrop` tells
 * the place it came to stand at, from 0, in the list as it is then: others may change it meanwhile.
 */
export function useRowDrag(
  list: RefObject<HTMLElement | null>,
  onDrop: (key: string, to: number, pointerType: string) => void,
) {
  const [drag, setDrag] = useState<RowDrag | null>(null);
  const drop = useLatest(onDrop);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const grip = (key: string) => (event: ReactPointerEvent) => {
    const element = list.current;
    if (!element || event.button !== 0) return;
    event.preventDefault();
    stop.current?.();
    stop.current = follow(element, key, event.clientY, {
      onMove: setDrag,
      onEnd: (to, pointerType) => {
        setDrag(null);
        if (to !== null) drop.current(key, to, pointerType);
      },
    });
  };
  return { drag, grip };
}

/** The rows of a list as they stand now, each without what drags or glides it away from its place. */
function rowBoxes(list: HTMLElement): RowBox[] {
  return [...list.querySelectorAll<HTMLElement>("[data-key]")].map((row) => {
    const { top, height } = row.getBoundingClientRect();
    const away = new DOMMatrix(getComputedStyle(row).transform).f;
    return { key: row.dataset["key"] ?? "", top: top - away, height };
  });
}

/** Follows the pointer from height `from` until it is let go of; returns what ends it early. */
function follow(
  list: HTMLElement,
  key: string,
  from: number,
  {
    onMove,
    onEnd,
  }: {
    readonly onMove: (drag: RowDrag) => void;
    readonly onEnd: (to: number | null, pointerType: string) => void;
  },
): () => void {
  const scroller = scrollerOf(list);
  const ownTop = (boxes: readonly RowBox[]) => boxes.find((box) => box.key === key)?.top;
  const grabbed = from - (ownTop(rowBoxes(list)) ?? from);
  let y = from;
  let frame = 0;
  /** Null when somebody took the row out of the list. */
  const now = (): RowDrag | null => {
    const boxes = rowBoxes(list);
    const top = ownTop(boxes);
    if (top === undefined) return null;
    return { key, dy: y - grabbed - top, to: placeUnder(boxes, key, y) };
  };
  const move = () => {
    const drag = now();
    if (drag) onMove(drag);
    else end(null, "");
  };
  const keepScrolling = () => {
    frame = requestAnimationFrame(keepScrolling);
    if (scrollNearEdge(scroller, y)) move();
  };
  const handleMove = (event: PointerEvent) => {
    y = event.clientY;
    move();
  };
  const handleUp = (event: PointerEvent) => end(now()?.to ?? null, event.pointerType);
  const handleCancel = () => end(null, "");
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") end(null, "");
  };
  const remove = () => {
    cancelAnimationFrame(frame);
    removeEventListener("pointermove", handleMove);
    removeEventListener("pointerup", handleUp);
    removeEventListener("pointercancel", handleCancel);
    removeEventListener("keydown", handleKey);
  };
  const end = (to: number | null, pointerType: string) => {
    remove();
    onEnd(to, pointerType);
  };
  addEventListener("pointermove", handleMove);
  addEventListener("pointerup", handleUp);
  addEventListener("pointercancel", handleCancel);
  addEventListener("keydown", handleKey);
  frame = requestAnimationFrame(keepScrolling);
  return remove;
}
