"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import { useWorkList } from "./work-list-context";
import type { WorkListRow } from "./work-list-rows";

/** Below this the two gains print as the same number. */
const SAME_SHARE = 0.995;

/** What an item removes here, what it costs and what it adds, in one line or three columns. */
export function RowFigures({ row }: { readonly row: WorkListRow }) {
  const t = useTranslations("worklist");
  const { format } = useWorkList();
  const { gain, gainAlone, points } = row.item;
  const differs = gain < gainAlone * SAME_SHARE || gainAlone < gain * SAME_SHARE;
  return (
    <dl className="col-span-2 col-start-2 flex flex-wrap gap-x-4 gap-y-1 @4xl:contents">
      <Figure label={t("column.removes")} isStrong>
        {format.amountPerYear(gain)}
        {differs && (
          <span className="block text-xs font-normal text-muted">
            {t("row.byItself", { amount: format.amount(gainAlone) })}
          </span>
        )}
        {row.coveredByRank !== null && (
          <span className="hidden text-xs font-normal text-muted @4xl:block">
            {t("row.coveredBy", { rank: row.coveredByRank })}
          </span>
        )}
      </Figure>
      <Figure label={t("column.cost")}>{format.cost(row.cost)}</Figure>
      <Figure label={t("column.parts")}>{format.partsShort(points)}</Figure>
    </dl>
  );
}

function Figure({
  label,
  isStrong = false,
  children,
}: {
  readonly label: string;
  readonly isStrong?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className="min-w-0 @4xl:text-right">
      <dt className="text-xs text-muted @4xl:sr-only">{label}</dt>
      <dd className={isStrong ? "text-sm font-semibold" : "text-sm"}>{children}</dd>
    </div>
  );
}
