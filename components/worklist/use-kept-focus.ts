"use client";

import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/** Gives the focus back to what has it in a list when the list is put in another order. */
export function useKeptFocus(list: RefObject<HTMLElement | null>, order: string): void {
  const focused = useRef<HTMLElement | null>(null);

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const remember = ({ target }: FocusEvent) => {
      focused.current = target instanceof HTMLElement ? target : null;
    };
    const forget = ({ target, relatedTarget }: FocusEvent) => {
      // What is taken out of the page loses the focus to nothing while it is still there.
      if (relatedTarget !== null && target === focused.current) focused.current = null;
    };
    element.addEventListener("focusin", remember);
    element.addEventListener("focusout", forget);
    return () => {
      element.removeEventListener("focusin", remember);
      element.removeEventListener("focusout", forget);
    };
  }, [list]);

  useLayoutEffect(() => {
    const element = focused.current;
    if (!element?.isConnected || document.activeElement !== document.body) return;
    element.focus({ preventScroll: true });
    element.closest("li")?.scrollIntoView({ block: "nearest" });
  }, [order]);
}
