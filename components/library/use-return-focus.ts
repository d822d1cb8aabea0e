"use client";

import { type RefObject, useEffect, useRef } from "react";

/** Takes the focus into a box that opens beside the page; what it answers closes it and gives it back. */
export function useReturnFocus(
  box: RefObject<HTMLElement | null>,
  onClose: () => void,
): () => void {
  const before = useRef<Element | null>(null);

  useEffect(() => {
    before.current = document.activeElement;
    box.current?.focus();
  }, [box]);

  return () => {
    onClose();
    if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
  };
}
