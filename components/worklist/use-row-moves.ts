"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import { moveRow, putRowBack } from "@/lib/client/commands/move-row";
import { newRecordId } from "@/lib/client/ids";

import { rowTitle } from "./row-words";
import { useWorkList } from "./work-list-context";
import type { WorkListRow } from "./work-list-rows";

/** The row that was moved last and may still be given a reason. */
export type Asking = { readonly key: string; readonly takesFocus: boolean };

export type RowMoves = {
  readonly asking: Asking | null;
  /** What happened, for those who do not see it. */
  readonly announcement: string;
  /** Shows a row at another place, from 0. */
  readonly moveTo: (row: WorkListRow, to: number, takesFocus: boolean) => void;
  readonly putBack: (row: WorkListRow) => void;
  readonly ask: (row: WorkListRow) => void;
  readonly stopAsking: () => void;
};

/** Moves rows by hand: one gesture, told aloud, and followed by the question why. */
export function useRowMoves(rows: readonly WorkListRow[]): RowMoves {
  const t = useTranslations("worklist");
  const { edit, ranking } = useWorkList();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [announcement, setAnnouncement] = useState("");

  const moveTo = (row: WorkListRow, to: number, takesFocus: boolean) => {
    const [defenseId] = row.item.defenseIds;
    const from = rows.indexOf(row);
    const at = Math.max(0, Math.min(rows.length - 1, to));
    if (defenseId === undefined || from === at) return;
    const input = { defenseId, to: at, ranking, newId: newRecordId };
    if (edit((model) => moveRow(model, input), "move-row")) return;
    setAsking({ key: row.key, takesFocus });
    const place = { title: rowTitle(row, t), place: at + 1, count: rows.length };
    setAnnouncement(t("moved.announce", place));
  };
  const putBack = (row: WorkListRow) => {
    const { defenseIds } = row.item;
    if (edit((model) => putRowBack(model, { defenseIds }), "put-back")) return;
    setAsking(null);
    setAnnouncement(t("moved.announceBack", { title: rowTitle(row, t) }));
  };
  return {
    asking,
    announcement,
    moveTo,
    putBack,
    ask: (row) => setAsking({ key: row.key, takesFocus: true }),
    stopAsking: () => setAsking(null),
  };
}
