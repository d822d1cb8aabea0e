"use client";

import { useEffect } from "react";

import { useModel } from "@/lib/client/model-context";

import { useOutline } from "./outline-context";

/** What is selected on the board or in the panel is the active row here. */
export function useSharedSelection(): void {
  const outline = useOutline();
  const selectedIds = useModel((state) => state.selectedIds);

  useEffect(() => {
    const [id, another] = selectedIds;
    if (id === undefined || another !== undefined) return;
    outline.reveal(id);
  }, [selectedIds, outline]);
}
