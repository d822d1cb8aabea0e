"use client";

import { useCallback, useRef } from "react";
import { useTranslations } from "use-intl";

import { ShowMore } from "@/components/ui/show-more";
import { useGrowth } from "@/components/ui/use-growth";

import { dropEdgeOf } from "./drop-edge";
import { listEntries } from "./list-entries";
import { keyOf, ListRule } from "./list-rule";
import { type Landing, useLanding } from "./use-landing";
import { useKeptFocus } from "./use-kept-focus";
import { useMoves } from "./use-moves";
import { useOpenRows } from "./use-open-rows";
import { useReorderMotion } from "./use-reorder-motion";
import { useRowDrag } from "./use-row-drag";
import { useRowMoves } from "./use-row-moves";
import { WorkListItem } from "./work-list-row";
import { useWorkList } from "./work-list-context";
import type { WorkListRow } from "./work-list-rows";

/** The rows in their order, with a heading where the band changes and the rule where to stop. */
export function RankedRows({
  modelId,
  rows,
  selectedId,
  landing,
  affordable,
}: {
  readonly modelId: string;
  readonly rows: readonly WorkListRow[];
  readonly selectedId: string | null;
  readonly landing: Landing | undefined;
  /** So many items fit into the days that somebody asks about; null where nobody does. */
  readonly affordable: number | null;
}) {
  const t = useTranslations("worklist");
  const { ranking, close } = useWorkList();
  const list = useRef<HTMLOListElement>(null);
  const open = useOpenRows();
  const { shown, grow, show } = useDrawnRows(open.show);
  useLanding(list, rows, landing, show);
  const changes = useMoves(ranking, modelId);
  const moves = useRowMoves(rows);
  const { drag, grip } = useRowDrag(list, (key, to, pointerType) => {
    const row = rows.find((each) => each.key === key);
    if (row) moves.moveTo(row, to, pointerType !== "touch");
  });
  const order = keysOf(rows.slice(0, shown));
  const entries = listEntries(rows, ranking.stopAfterRank, affordable, shown, close.runs);
  useReorderMotion(list, `${order} ${JSON.stringify(close.runs)}`);
  useKeptFocus(list, `${order} ${String(ranking.stopAfterRank)}`);

  return (
    <>
      <p role="status" className="sr-only">
        {moves.announcement}
      </p>
      <ol ref={list} aria-label={t("title")}>
        {entries.map((entry) => {
          if (entry.kind !== "row")
            return <ListRule key={keyOf(entry)} entry={entry} list={list} />;
          return (
            <WorkListItem
              key={entry.row.key}
              {...entry}
              change={changes.get(entry.row.key)}
              moves={moves}
              open={open}
              isDim={affordable !== null && entry.row.item.rank > affordable}
              isSelected={selectedId !== null && entry.row.item.defenseIds.includes(selectedId)}
              dragY={drag?.key === entry.row.key ? drag.dy : null}
              dropEdge={dropEdgeOf(entry.row, rows, drag)}
              onGrip={grip(entry.row.key)}
            />
          );
        })}
      </ol>
      {rows.length > shown && <ShowMore left={rows.length - shown} onGrow={grow} />}
    </>
  );
}

function keysOf(rows: readonly WorkListRow[]): string {
  return rows.map((row) => row.key).join(" ");
}

/** How far the list is drawn, and how a row that may be further down is opened. */
function useDrawnRows(open: (key: string) => void) {
  const { shown, grow, reach } = useGrowth();
  const show = useCallback(
    (key: string, place: number) => {
      reach(place);
      open(key);
    },
    [reach, open],
  );
  return { shown, grow, show };
}
