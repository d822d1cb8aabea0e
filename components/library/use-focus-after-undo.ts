"use client";

import { type RefObject, useEffect, useRef } from "react";

/**
 * For a button that comes back when what it added was undone: it takes the focus that was on what
 * stood in its place, which would be lost with it.
 */
export function useFocusAfterUndo(wasAdded: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasAddedBefore = useRef(wasAdded);

  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (wasAddedBefore.current && isLost) button.current?.focus();
  }, []);

  return button;
}
