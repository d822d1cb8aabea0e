"use client";

import { type RefObject, useEffect } from "react";

import type { WorkListRow } from "./work-list-rows";

/** A defense whose row is to be opened and looked at. */
export type Landing = { readonly id: string; readonly onLanded: () => void };

/** Opens the row that somebody searched for, brings it into sight and gives it the focus. */
export function useLanding(
  list: RefObject<HTMLElement | null>,
  rows: readonly WorkListRow[],
  landing: Landing | undefined,
  open: (key: string) => void,
): void {
  useEffect(() => {
    if (!landing) return;
    landing.onLanded();
    const row = rows.find(({ item }) => item.defenseIds.includes(landing.id));
    if (!row) return;
    open(row.key);
    const line = list.current?.querySelector(`[data-key="${CSS.escape(row.key)}"]`);
    line?.querySelector<HTMLElement>("[aria-expanded]")?.focus({ preventScroll: true });
    line?.scrollIntoView({ block: "center" });
  }, [landing, list, rows, open]);
}
