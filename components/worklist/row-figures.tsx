"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import { cx } from "@/components/ui/cx";

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
  const asides = [
    ...(differs ? [t("row.byItself", { amount: format.amount(gainAlone) })] : []),
    ...(row.coveredByRank === null ? [] : [t("row.coveredBy", { rank: row.coveredByRank })]),
  ];
  return (
    <dl className="flex min-w-0 flex-wrap gap-x-3 gap-y-0.5 @3xl:contents">
      <Figure label={t("column.removes")} asides={asides} isStrong>
        {format.amountPerYear(gain)}
      </Figure>
      <Figure label={t("column.cost")}>{format.cost(row.cost)}</Figure>
      <Figure label={t("column.parts")}>{format.partsShort(points)}</Figure>
    </dl>
  );
}

/** A label before its figure; where the list is wide enough, the column heading stands for it. */
function Figure({
  label,
  asides = [],
  isStrong = false,
  children,
}: {
  readonly label: string;
  readonly asides?: readonly string[];
  readonly isStrong?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div
      className={cx(
        "flex flex-wrap items-baseline gap-x-1.5 text-xs @3xl:block @3xl:min-w-0 @3xl:text-right @3xl:text-sm",
        isStrong && "w-full @3xl:w-auto",
      )}
    >
      <dt className="text-muted @3xl:sr-only">{label}</dt>
      <dd className={cx("min-w-0", isStrong && "text-sm font-semibold")}>{children}</dd>
      {asides.map((aside) => (
        <dd key={aside} className="text-xs text-muted">
          {aside}
        </dd>
      ))}
    </div>
  );
}
