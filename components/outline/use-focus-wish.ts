"use client";

import { type RefObject, useEffect, useRef } from "react";

import { useOutlineView } from "./outline-context";

/** Puts the focus where the outline wants it, once the row is drawn. */
export function useFocusWish(
  scroller: RefObject<HTMLElement | null>,
  scrollTo: (key: string) => void,
): void {
  const wish = useOutlineView((view) => view.focus);
  const done = useRef(0);

  useEffect(() => {
    if (!wish || wish.n === done.current) return;
    done.current = wish.n;
    scrollTo(wish.key);
    if (!wish.isLoud) return;
    const row = scroller.current?.querySelector<HTMLElement>(
      `[data-row="${CSS.escape(wish.key)}"]`,
    );
    const field =
      wish.field &&
      row?.querySelector<HTMLElement>(`[data-field="${wish.field}"] :is(input, button)`);
    (field ?? row)?.focus({ preventScroll: true });
    if (field instanceof HTMLInputElement) field.select();
  }, [wish, scroller, scrollTo]);
}
