"use client";

import { useEffect } from "react";

import { useModelStore } from "@/lib/client/model-context";

/**
 * Says that a model takes no files when some are dropped on it. Left to itself, the browser would
 * show the file in place of the model.
 */
export function useFileDrops(): void {
  const store = useModelStore();
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      store.getState().tell({ kind: "dropped-files" });
    };
    document.addEventListener("dragover", over);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("drop", drop);
    };
  }, [store]);
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") === true;
}
