"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";

import { EmptyState } from "@/components/ui/empty-state";
import { RoleIcon } from "@/components/ui/role-icon";
import { ShortRank } from "@/components/ui/short-rank";
import { useFormat } from "@/components/ui/use-format";
import type { ReadModel } from "@/lib/model/read-model";
import type { CloseRun } from "@/lib/worklist/close-runs";
import type { OrderStability } from "@/lib/worklist/order-stability";
import type { Ranking } from "@/lib/worklist/ranking";

import { closeRowsOf } from "./close-rows";
import { reasonWords, rowTitle } from "./row-words";
import { type WorkListRow, workListRows } from "./work-list-rows";

const ROWS = 3;

/** The first rows with their reasons and no more: what to do first, and why. */
export function FirstRows({
  ranking,
  readModel,
  stability,
  onSelect,
}: {
  readonly ranking: Ranking;
  readonly readModel: ReadModel;
  readonly stability: OrderStability | null;
  readonly onSelect: (defenseId: string) => void;
}) {
  const t = useTranslations("worklist");
  const rows = useMemo(() => workListRows(ranking, readModel), [ranking, readModel]);
  const { runs, runOf } = useMemo(() => closeRowsOf(rows, stability, ""), [rows, stability]);
  if (rows.length === 0) {
    return (
      <EmptyState title={t("empty.title")}>
        {t(ranking.risk.current > 0 ? "empty.noItems" : "empty.noRisk")}
      </EmptyState>
    );
  }
  return (
    <section className="overflow-hidden rounded-lg border border-line bg-surface shadow-card">
      <h3 className="px-4 pt-4 pb-1 text-base font-semibold">{t("topRows")}</h3>
      <ol className="divide-y divide-line">
        {rows.slice(0, ROWS).map((row) => (
          <FirstRow
            key={row.key}
            row={row}
            run={runOf(row.item.rank)}
            isWide={runs.some(({ firstRank }) => firstRank <= ROWS)}
            readModel={readModel}
            onSelect={onSelect}
          />
        ))}
      </ol>
    </section>
  );
}

function FirstRow({
  row,
  run,
  isWide,
  readModel,
  onSelect,
}: {
  readonly row: WorkListRow;
  readonly run: CloseRun | null;
  readonly isWide: boolean;
  readonly readModel: ReadModel;
  readonly onSelect: (defenseId: string) => void;
}) {
  const t = useTranslations("worklist");
  const format = useFormat(readModel.settings);
  return (
    <li className="relative flex gap-2 px-4 py-3">
      <ShortRank rank={row.item.rank} run={run} isWide={isWide} className="text-sm font-semibold" />
      <RoleIcon of="defense" className="mt-px" />
      <div className="min-w-0 flex-1">
        <button
          type="button"
          dir="auto"
          aria-haspopup="dialog"
          onClick={() => onSelect(row.item.defenseIds[0] ?? "")}
          className="text-left text-sm font-semibold text-pretty [overflow-wrap:anywhere] after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-ring"
        >
          {rowTitle(row, t)}
        </button>
        <p className="text-xs text-muted [overflow-wrap:anywhere]">
          {reasonWords(row.reason, t, format, readModel)}
        </p>
        <p className="mt-1 flex flex-wrap gap-x-3 text-xs">
          <span>
            <span className="text-muted">{t("column.removes")}</span>{" "}
            <strong className="font-semibold">{format.amountPerYear(row.item.gain)}</strong>
          </span>
          <span>
            <span className="text-muted">{t("column.cost")}</span> {format.cost(row.cost)}
          </span>
          {run && (
            <span className="text-muted">
              {t("close.says", { from: run.firstRank, to: run.lastRank })}
            </span>
          )}
          {row.moved?.state === "moved" && <span>{t("moved.byHand")}</span>}
        </p>
      </div>
    </li>
  );
}
