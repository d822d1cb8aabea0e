"use client";

import { useEffect } from "react";

import { copySelected, cutSelected } from "@/lib/client/clipboard/copy-board";
import { PASTING } from "@/lib/client/later-parts";
import { useModelStore } from "@/lib/client/model-context";
import { mayEdit } from "@/lib/client/role";
import { useNewTitle } from "@/lib/client/use-new-title";

/**
 * Copy, cut and paste on the board. The browser's own events are used and not the clipboard's
 * interface, which pages on plain http do not have.
 */
export function useClipboard(): void {
  const store = useModelStore();
  const newTitle = useNewTitle();

  useEffect(() => {
    const give = (event: ClipboardEvent, take: typeof copySelected) => {
      if (!isForBoard(event) || hasSelectedText()) return;
      const text = take(store.getState());
      if (text === null) return;
      event.clipboardData?.setData("text/plain", text);
      event.preventDefault();
    };
    const canEdit = () => mayEdit(store.getState().role);
    const handleCopy = (event: ClipboardEvent) => give(event, copySelected);
    const handleCut = (event: ClipboardEvent) => {
      if (canEdit()) give(event, cutSelected);
    };
    const handlePaste = (event: ClipboardEvent) => {
      if (!isForBoard(event) || !canEdit()) return;
      event.preventDefault();
      // The event forgets its text when it is over.
      const text = event.clipboardData?.getData("text/plain") ?? "";
      void PASTING.load().then(({ pasteText }) => pasteText({ store, newTitle }, text));
    };
    document.addEventListener("copy", handleCopy);
    document.addEventListener("cut", handleCut);
    document.addEventListener("paste", handlePaste);
    return () => {
      document.removeEventListener("copy", handleCopy);
      document.removeEventListener("cut", handleCut);
      document.removeEventListener("paste", handlePaste);
    };
  }, [store, newTitle]);
}

/** The focus is on the board or nowhere; a field keeps its own clipboard. */
function isForBoard({ target }: ClipboardEvent): boolean {
  if (!(target instanceof Element)) return target === document;
  if (target.closest("input, textarea, select, [contenteditable=true]")) return false;
  return target === document.body || target.closest("[data-board]") !== null;
}

function hasSelectedText(): boolean {
  return getSelection()?.isCollapsed === false;
}
