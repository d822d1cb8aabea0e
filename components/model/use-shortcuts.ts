"use client";

import { useEffect } from "react";

import { findAction, type Focus } from "@/lib/client/actions/find-action";
import { useModelStore } from "@/lib/client/model-context";

import { useNewTitle } from "@/lib/client/use-new-title";

/** Lets the keyboard do every action, where typing and windows above the page are safe from it. */
export function useShortcuts(): void {
  const store = useModelStore();
  const newTitle = useNewTitle();

  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const action = findAction(event, focusOf(event));
      if (action?.blockedBy(store.getState()) !== null) return;
      event.preventDefault();
      action.run({ store, newTitle });
    };
    window.addEventListener("keydown", handleKeyDown);
    return () => window.removeEventListener("keydown", handleKeyDown);
  }, [store, newTitle]);
}

const TYPING = "input:not([type=range]), textarea, select, [contenteditable=true]";
const ABOVE_THE_PAGE = '[role="dialog"], [role="menu"], [role="listbox"], [role="combobox"]';
const CONTROL = "button, a, input, summary";

function focusOf({ target, key }: KeyboardEvent): Focus {
  if (!(target instanceof HTMLElement)) return "elsewhere";
  if (target.closest(`${TYPING}, ${ABOVE_THE_PAGE}`)) return "typing";
  const isPress = key === "Enter" && target.closest(CONTROL) !== null;
  return target.closest("[data-board]") && !isPress ? "board" : "elsewhere";
}
