"use client";

import {
  type PointerEvent as ReactPointerEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from "react";

import { placeUnder, type RowBox } from "./place-under";
import { scrollerOf, scrollNearEdge } from "./scroll-near-edge";

/** A row on its way: how far it is from its place, and where it would come to stand. */
export type RowDrag = { readonly key: string; readonly dy: number; readonly to: number };

type Start = {
  readonly key: string;
  readonly y: number;
  readonly scrollTop: number;
  readonly scroller: HTMLElement;
  readonly boxes: readonly RowBox[];
};

/**
 * Lets a row be dragged by its grip, with mouse, pen or finger; Escape lets go of it. `onDrop` tells
 * the place it came to stand at, from 0.
 */
export function useRowDrag(
  list: RefObject<HTMLElement | null>,
  onDrop: (key: string, to: number, pointerType: string) => void,
) {
  const [drag, setDrag] = useState<RowDrag | null>(null);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const grip = (key: string) => (event: ReactPointerEvent) => {
    const element = list.current;
    if (!element || event.button !== 0) return;
    event.preventDefault();
    stop.current?.();
    stop.current = follow(startOf(key, event.clientY, element), {
      onMove: setDrag,
      onEnd: (to, pointerType) => {
        setDrag(null);
        if (to !== null) onDrop(key, to, pointerType);
      },
    });
  };
  return { drag, grip };
}

function startOf(key: string, y: number, list: HTMLElement): Start {
  const scroller = scrollerOf(list);
  const rows = [...list.querySelectorAll<HTMLElement>("[data-key]")];
  const boxes = rows.map((row) => {
    const { top, height } = row.getBoundingClientRect();
    return { key: row.dataset["key"] ?? "", middle: top + height / 2 };
  });
  return { key, y, scrollTop: scroller.scrollTop, scroller, boxes };
}

/** Follows the pointer until it is let go of; returns what ends it early. */
function follow(
  start: Start,
  {
    onMove,
    onEnd,
  }: {
    readonly onMove: (drag: RowDrag) => void;
    readonly onEnd: (to: number | null, pointerType: string) => void;
  },
): () => void {
  const { key, scroller } = start;
  let y = start.y;
  let frame = 0;
  const now = (): RowDrag => {
    const scrolled = scroller.scrollTop - start.scrollTop;
    return { key, dy: y - start.y + scrolled, to: placeUnder(start.boxes, key, y + scrolled) };
  };
  const keepScrolling = () => {
    if (scrollNearEdge(scroller, y)) onMove(now());
    frame = requestAnimationFrame(keepScrolling);
  };
  const handleMove = (event: PointerEvent) => {
    y = event.clientY;
    onMove(now());
  };
  const handleUp = (event: PointerEvent) => end(now().to, event.pointerType);
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
