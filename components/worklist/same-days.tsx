"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";

import { sameDaysWouldBuy } from "@/lib/worklist/opportunity";

import { titleOf } from "./record-title";
import { useWorkList } from "./work-list-context";

const SHOWN = 3;

/** The opportunity cost of a row: what its days would buy instead. */
export function SameDays({ rank }: { readonly rank: number }) {
  const t = useTranslations("worklist.sameDays");
  const { format, readModel, ranking } = useWorkList();
  const bought = useMemo(
    () => sameDaysWouldBuy(readModel, ranking, rank),
    [readModel, ranking, rank],
  );
  if (!bought || bought.days === 0 || rank === ranking.items.length) return null;
  const { items, gain } = bought;
  const more = items.length - SHOWN;
  return (
    <div className="max-w-prose text-sm">
      <h4 className="font-semibold">{t("title", { days: format.days(bought.days) })}</h4>
      {items.length === 0 ? (
        <p>{t("nothing")}</p>
      ) : (
        <>
          <ul className="my-1 flex flex-col gap-0.5">
            {items.slice(0, SHOWN).map(({ rank: other, defenseIds }) => (
              <li key={other} className="flex gap-2">
                <span className="shrink-0 text-muted">{t("rank", { rank: other })}</span>
                <span dir="auto" className="min-w-0 [overflow-wrap:anywhere]">
                  {titleOf(defenseIds[0] ?? "", readModel)}
                </span>
              </li>
            ))}
            {more > 0 && <li className="text-muted">{t("more", { count: more })}</li>}
          </ul>
          <p>
            {t("together", {
              count: items.length,
              gain: format.amount(gain),
              days: format.days(bought.usedDays),
            })}
          </p>
        </>
      )}
    </div>
  );
}
