"use client";

import { useEffect, useRef } from "react";

import { findAction, type Focus, sequenceStart } from "@/lib/client/actions/find-action";
import type { UserAction } from "@/lib/client/actions/user-action";
import { whyBlocked } from "@/lib/client/actions/why-blocked";
import { useActionContext } from "@/lib/client/use-action-context";

/** So long the second key of a sequence is waited for. */
const SEQUENCE_MAX_MS = 1500;

type Begun = { readonly key: string; readonly atMs: number };

/** Lets the keyboard do every action, where typing and windows above the page are safe from it. */
export function useShortcuts(): void {
  const context = useActionContext();
  const begun = useRef<Begun | null>(null);

  useEffect(() => {
    const run = (event: KeyboardEvent, action: UserAction | undefined): boolean => {
      if (!action) return false;
      if (whyBlocked(action, context.store.getState(), context.screen) !== null) return false;
      event.preventDefault();
      action.run(context);
      return true;
    };
    /** The second key of a sequence comes before whatever the key means where the focus is. */
    const handleSecondKey = (event: KeyboardEvent) => {
      const first = begun.current;
      if (!first || isHeldAlone(event)) return;
      begun.current = null;
      if (event.timeStamp - first.atMs > SEQUENCE_MAX_MS) return;
      if (run(event, findAction(event, focusOf(event), first.key))) event.stopPropagation();
    };
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const focus = focusOf(event);
      if (run(event, findAction(event, focus))) return;
      const key = sequenceStart(event, focus);
      begun.current = key === null ? null : { key, atMs: event.timeStamp };
    };
    window.addEventListener("keydown", handleSecondKey, true);
    window.addEventListener("keydown", handleKeyDown);
    return () => {
      window.removeEventListener("keydown", handleSecondKey, true);
      window.removeEventListener("keydown", handleKeyDown);
    };
  }, [context]);
}

const TYPING =
  "input:not([type=range], [type=radio], [type=checkbox]), textarea, select, [contenteditable=true]";
/** What stands beside the screen leaves the keys of the page as they are. */
const ABOVE_THE_PAGE =
  '[role="dialog"]:not([data-beside]), [role="menu"], [role="listbox"], [role="combobox"]';
const CONTROL = "button, a, input, summary";

/** What only holds the place of the keyboard, after opening a model or skipping the bars. */
const PAGE = "body, [data-page]";

function focusOf({ target, key }: KeyboardEvent): Focus {
  if (!(target instanceof HTMLElement) || target.matches(PAGE)) return "nothing";
  if (target.closest(ABOVE_THE_PAGE)) return "window";
  if (target.closest(TYPING)) return "typing";
  const isPress = key === "Enter" && target.closest(CONTROL) !== null;
  if (target.closest("[data-board]")) return isPress ? "elsewhere" : "board";
  return target.matches('[role="treegrid"] [role="row"]') ? "rows" : "elsewhere";
}

function isHeldAlone({ key }: KeyboardEvent): boolean {
  return ["Shift", "Control", "Alt", "Meta"].includes(key);
}
