"use client";

import { Fragment, useCallback, useRef, useState } from "react";
import { useTranslations } from "use-intl";

import type { Ranking } from "@/lib/worklist/ranking";

import { StopLine } from "./stop-line";
import { type Landing, useLanding } from "./use-landing";
import { useMoves } from "./use-moves";
import { useReorderMotion } from "./use-reorder-motion";
import { WorkListItem } from "./work-list-row";
import type { WorkListRow } from "./work-list-rows";

/** The rows in their order, with a heading where the band changes and the rule where to stop. */
export function RankedRows({
  modelId,
  ranking,
  rows,
  selectedId,
  landing,
}: {
  readonly modelId: string;
  readonly ranking: Ranking;
  readonly rows: readonly WorkListRow[];
  readonly selectedId: string | null;
  readonly landing: Landing | undefined;
}) {
  const t = useTranslations();
  const [openKeys, setOpenKeys] = useState<ReadonlySet<string>>(new Set());
  const moves = useMoves(ranking, modelId);
  const list = useRef<HTMLOListElement>(null);
  useReorderMotion(list, rows.map((row) => row.key).join(" "));
  const { stopAfterRank, unit } = ranking;
  const open = useCallback((key: string) => setOpenKeys((keys) => new Set(keys).add(key)), []);
  useLanding(list, rows, landing, open);

  const toggle = (key: string) => {
    setOpenKeys((open) => {
      const next = new Set(open);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  };

  return (
    <ol ref={list} aria-label={t("worklist.title")}>
      {stopAfterRank === 0 && <StopLine unit={unit} />}
      {rows.map((row, index) => (
        <Fragment key={row.key}>
          {row.item.band !== rows[index - 1]?.item.band && (
            <BandHeading title={t(`common.band.${row.item.band}`)} hasColumns={index === 0} />
          )}
          <WorkListItem
            row={row}
            next={rows[index + 1]}
            move={moves.get(row.key)}
            isOpen={openKeys.has(row.key)}
            isSelected={selectedId !== null && row.item.defenseIds.includes(selectedId)}
            onToggle={() => toggle(row.key)}
          />
          {row.item.rank === stopAfterRank && <StopLine unit={unit} />}
        </Fragment>
      ))}
      {stopAfterRank === null && (
        <li className="px-4 pt-3 text-xs text-muted @5xl:px-6">{t("worklist.stop.none")}</li>
      )}
    </ol>
  );
}

/** The heading of a band; the first also names the columns, for eyes only: each row says them again. */
function BandHeading({
  title,
  hasColumns,
}: {
  readonly title: string;
  readonly hasColumns: boolean;
}) {
  const t = useTranslations("worklist.column");
  return (
    <li className="border-b border-line bg-page px-4 pt-4 pb-1 @3xl:grid @3xl:grid-cols-[minmax(0,1fr)_8rem_8rem_3rem_6.5rem_1rem] @3xl:items-baseline @3xl:gap-x-3 @5xl:grid-cols-[minmax(0,1fr)_8.5rem_9rem_3.5rem_8rem_1rem] @5xl:gap-x-4 @5xl:px-6">
      <h2 className="text-sm font-semibold">{title}</h2>
      {hasColumns && (
        <div aria-hidden className="hidden text-right text-xs text-muted @3xl:contents">
          <span>{t("removes")}</span>
          <span>{t("cost")}</span>
          <span>{t("parts")}</span>
          <span className="text-left">{t("status")}</span>
        </div>
      )}
    </li>
  );
}
