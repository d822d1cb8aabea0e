"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";

const MOTION_MS = 200;

/** Lets the children of a list that carry `data-key` glide to their new places. */
export function useReorderMotion(list: RefObject<HTMLElement | null>, order: string): void {
  const tops = useRef<ReadonlyMap<string, number>>(new Map());
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const before = tops.current;
    const now = new Map<string, number>();
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    for (const row of element.querySelectorAll<HTMLElement>("[data-key]")) {
      const key = row.dataset["key"] ?? "";
      now.set(key, row.offsetTop);
      const distance = (before.get(key) ?? row.offsetTop) - row.offsetTop;
      if (distance !== 0 && !isCalm) glide(row, distance);
    }
    tops.current = now;
  }, [list, order]);
}

function glide(row: HTMLElement, distance: number): void {
  row.animate([{ transform: `translateY(${String(distance)}px)` }, { transform: "none" }], {
    duration: MOTION_MS,
    easing: "cubic-bezier(0.2, 0, 0, 1)",
  });
}
