"use client";

import { Hand, Undo2 } from "lucide-react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import type { MovedRow } from "@/lib/worklist/overrides";

import { ReasonField } from "./reason-field";
import { rowTitle } from "./row-words";
import type { RowMoves } from "./use-row-moves";
import { useWorkList } from "./work-list-context";
import type { WorkListRow } from "./work-list-rows";

/** Says that somebody moved a row and why, asks for the reason, and offers to put it back. */
export function MovedNote({
  row,
  moved,
  moves,
}: {
  readonly row: WorkListRow;
  readonly moved: MovedRow;
  readonly moves: RowMoves;
}) {
  const t = useTranslations("worklist.moved");
  const { canEdit } = useWorkList();
  const asking = canEdit && moves.asking?.key === row.key ? moves.asking : null;
  const who = t(canEdit ? "byYou" : "byHand");
  return (
    <div className="relative z-10 flex flex-col gap-2 pr-4 pb-3 pl-12 text-xs @3xl:pl-17 @5xl:pr-6 @5xl:pl-22">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Hand aria-hidden className="size-3.5 shrink-0 text-muted" />
        <span dir="auto" className="min-w-0 [overflow-wrap:anywhere]">
          {moved.reason === null ? who : t("because", { who, reason: moved.reason })}
        </span>
        {moved.state !== "moved" && <span className="text-muted">{t(moved.state)}</span>}
        {canEdit && (
          <MovedButtons row={row} reason={moved.reason} isAsking={asking !== null} moves={moves} />
        )}
      </p>
      {asking && (
        <ReasonField
          key={moved.overrideId}
          moved={moved}
          row={row}
          takesFocus={asking.takesFocus}
          onDone={moves.stopAsking}
        />
      )}
    </div>
  );
}

function MovedButtons({
  row,
  reason,
  isAsking,
  moves,
}: {
  readonly row: WorkListRow;
  readonly reason: string | null;
  readonly isAsking: boolean;
  readonly moves: RowMoves;
}) {
  const t = useTranslations("worklist.moved");
  const title = rowTitle(row, useTranslations("worklist"));
  const sayWhy = reason === null ? "sayWhy" : "changeWhy";
  return (
    <span className="flex flex-wrap gap-1 print:hidden">
      {!isAsking && (
        <Button
          size="sm"
          variant="quiet"
          aria-label={t(`${sayWhy}Of`, { title })}
          onClick={() => moves.ask(row)}
        >
          {t(sayWhy)}
        </Button>
      )}
      <Button
        size="sm"
        variant="quiet"
        aria-label={t("putBackOf", { title })}
        onClick={() => moves.putBack(row)}
      >
        <Undo2 aria-hidden className="size-3.5" />
        {t("putBack")}
      </Button>
    </span>
  );
}
