"use client";

import { useTranslations } from "use-intl";

import type { Ahead } from "./ahead-of-next";
import { useWorkList } from "./work-list-context";

const SENTENCES = {
  "more-for-less": "aheadMoreForLess",
  "more-per-cost": "aheadMorePerCost",
  "opens-next": "aheadOpensNext",
} as const satisfies Record<Exclude<Ahead["kind"], "free">, string>;

export function WhyBefore({
  ahead,
  nextRank,
}: {
  readonly ahead: Ahead;
  readonly nextRank: number;
}) {
  const t = useTranslations("worklist.detail");
  const { format, readModel } = useWorkList();
  const { horizonYears, unit, dayRate } = readModel.settings;
  const years = t("years", { count: horizonYears, value: format.number(horizonYears) });
  return (
    <div className="max-w-prose text-sm">
      <h4 className="font-semibold">{t("why")}</h4>
      {ahead.kind === "free" ? (
        <p>{t("aheadFree", { years })}</p>
      ) : (
        <>
          <p>{t(SENTENCES[ahead.kind], { next: nextRank })}</p>
          <p className="text-muted">
            {unit === "money" && dayRate === null
              ? t("perMoney", {
                  unit: format.amount(1),
                  years,
                  here: format.amount(ahead.here),
                  below: format.amount(ahead.below),
                  next: nextRank,
                })
              : t("perDay", {
                  years,
                  here: format.amount(ahead.here * (dayRate ?? 1)),
                  below: format.amount(ahead.below * (dayRate ?? 1)),
                  next: nextRank,
                })}
          </p>
        </>
      )}
    </div>
  );
}
