"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";

import { rowTitle } from "./row-words";
import type { RowMoves } from "./use-row-moves";
import { useWorkList } from "./work-list-context";
import type { WorkListRow } from "./work-list-rows";

/** Moves a row without dragging; what follows is the question why. */
export function MoveButtons({
  row,
  place,
  moves,
}: {
  readonly row: WorkListRow;
  readonly place: number;
  readonly moves: RowMoves;
}) {
  const t = useTranslations("worklist.moved");
  const words = useTranslations("worklist");
  const { canEdit, ranking } = useWorkList();
  if (!canEdit) return null;
  const title = rowTitle(row, words);
  const isFirst = place === 0;
  const isLast = place === ranking.items.length - 1;
  return (
    <div className="flex flex-col gap-1 print:hidden">
      <h4 className="text-sm font-semibold">{t("move")}</h4>
      <div className="flex flex-wrap gap-2">
        <Button
          size="sm"
          aria-label={t("upOf", { title })}
          aria-disabled={isFirst}
          onClick={() => moves.moveTo(row, place - 1, false)}
        >
          <ArrowUp aria-hidden className="size-3.5" />
          {t("up")}
        </Button>
        <Button
          size="sm"
          aria-label={t("downOf", { title })}
          aria-disabled={isLast}
          onClick={() => moves.moveTo(row, place + 1, false)}
        >
          <ArrowDown aria-hidden className="size-3.5" />
          {t("down")}
        </Button>
      </div>
      <p className="text-xs text-muted">{t("meaning")}</p>
    </div>
  );
}
