"use client";

import { useEffect, useEffectEvent } from "react";

const MOVES = ["wheel", "pointerdown", "keydown"] as const;
/** What is pressed here is not about the screen behind it. */
const APART = "[data-follow-bar], [role=menu]";
const HELD_ALONE: ReadonlySet<string> = new Set(["Shift", "Control", "Alt", "Meta"]);

/** Tells when somebody takes the lead themselves: with a wheel, a press or any key. */
export function useOwnMove(onMove: () => void): void {
  const move = useEffectEvent(onMove);
  useEffect(() => {
    const listeners = new AbortController();
    const handle = (event: Event) => {
      if (event.target instanceof Element && event.target.closest(APART)) {
        if (!(event instanceof KeyboardEvent) || event.key !== "Escape") return;
      }
      if (event instanceof KeyboardEvent) {
        if (HELD_ALONE.has(event.key)) return;
        // Escape means this and nothing else; other keys go on to what they are for.
        if (event.key === "Escape") event.stopPropagation();
      }
      move();
    };
    for (const name of MOVES) {
      addEventListener(name, handle, { capture: true, passive: true, signal: listeners.signal });
    }
    return () => listeners.abort();
  }, []);
}
