"use client";

import { type RefObject, useEffect, useRef } from "react";

import type { WorkListRow } from "./work-list-rows";

/** A defense whose row is to be opened and looked at. */
export type Landing = { readonly id: string; readonly onLanded: () => void };

/** Opens the row that somebody searched for, brings it into sight and gives it the focus. */
export function useLanding(
  list: RefObject<HTMLElement | null>,
  rows: readonly WorkListRow[],
  landing: Landing | undefined,
  show: (key: string, place: number) => void,
): void {
  const waitingFor = useRef<string | null>(null);
  useEffect(() => {
    if (!landing) return;
    landing.onLanded();
    const place = rows.findIndex(({ item }) => item.defenseIds.includes(landing.id));
    const row = rows[place];
    if (!row) return;
    show(row.key, place);
    waitingFor.current = row.key;
  }, [landing, rows, show]);

  // Not with the effect above: the row may be further down than the list was drawn.
  useEffect(() => {
    if (waitingFor.current === null) return;
    const line = list.current?.querySelector(`[data-key="${CSS.escape(waitingFor.current)}"]`);
    if (!line) return;
    waitingFor.current = null;
    line.querySelector<HTMLElement>("[aria-expanded]")?.focus({ preventScroll: true });
    line.scrollIntoView({ block: "center" });
  });
}
