"use client";

import { type RefObject, useEffect } from "react";

/** Closes something with Escape while the focus is inside, and keeps the key from going further. */
export function useEscape(box: RefObject<HTMLElement | null>, onEscape: () => void): void {
  useEffect(() => {
    const element = box.current;
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      onEscape();
    };
    element?.addEventListener("keydown", handleKeyDown);
    return () => element?.removeEventListener("keydown", handleKeyDown);
  }, [box, onEscape]);
}
