"use client";

import { type KeyboardEvent, useState } from "react";

/**
 * The option of a list that the keys act on while the focus stays in the field above it: the first
 * one again whenever what was typed changes.
 */
export function useActiveOption(typed: string, count: number, onChoose: (index: number) => void) {
  const [active, setActive] = useState({ typed, index: 0 });
  const wanted = active.typed === typed ? active.index : 0;
  const index = Math.min(wanted, count - 1);
  const goTo = (next: number) => setActive({ typed, index: next });

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey || event.shiftKey) return;
    if (event.key === "Enter" && index >= 0) {
      event.preventDefault();
      onChoose(index);
      return;
    }
    const next = nextIndex(event, index, count);
    if (next === null) return;
    event.preventDefault();
    goTo(next);
  };
  return { index, goTo, handleKeyDown };
}

/** Up and down go round; Ctrl+N and Ctrl+P do the same, as in a shell. */
function nextIndex(event: KeyboardEvent, index: number, count: number): number | null {
  if (count === 0 || event.metaKey) return null;
  switch (event.ctrlKey ? `Ctrl+${event.key}` : event.key) {
    case "ArrowDown":
    case "Ctrl+n":
      return (index + 1) % count;
    case "ArrowUp":
    case "Ctrl+p":
      return (index + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
