"use client";

import { ArrowRight } from "lucide-react";
import { useTranslations } from "use-intl";

import type { Ranking } from "@/lib/worklist/ranking";
import type { Spending } from "@/lib/worklist/spending";

import { riskAfter } from "./risk-after";
import { useWorkList } from "./work-list-context";

/** Risk now, and what the list leaves of it. */
export function RiskHeader({
  ranking,
  spending,
}: {
  readonly ranking: Ranking;
  /** What a number of days would buy, where somebody asks. */
  readonly spending: Spending | null;
}) {
  const t = useTranslations("worklist.risk");
  const { format } = useWorkList();
  const { current, planned, complete } = ranking.risk;
  const after = afterWords(ranking, spending);
  const now = () => {
    if (complete) return format.riskLeft(current);
    return current > 0 ? t("atLeast", { amount: format.riskLeft(current) }) : t("unknown");
  };
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-1">
      <p className="text-xs text-muted">{t("label")}</p>
      <p className="flex flex-wrap items-baseline gap-x-2 text-lg font-semibold">
        <span>{now()}</span>
        {after !== null && (
          <>
            <ArrowRight aria-hidden className="size-4 self-center text-muted" />
            <span className="sr-only">{t("to")}</span>
            <span>{format.riskLeft(after.risk)}</span>
            <span className="text-xs font-normal text-muted">
              {t(after.words, { days: format.days(spending?.days ?? 0) })}
            </span>
          </>
        )}
      </p>
      {after !== null && current > 0 && <RiskBar left={after.risk / current} />}
      {planned < current && (
        <p className="text-xs text-muted">{t("planned", { amount: format.riskLeft(planned) })}</p>
      )}
      {!complete && <p className="text-xs text-muted">{t("incomplete")}</p>}
    </div>
  );
}

function afterWords(ranking: Ranking, spending: Spending | null) {
  const bought = spending?.riskLeft ?? null;
  if (bought !== null) return { risk: bought, words: "afterDays" } as const;
  const after = riskAfter(ranking);
  if (!after) return null;
  return { risk: after.risk, words: after.isAboveLine ? "after" : "afterAll" } as const;
}

function RiskBar({ left }: { readonly left: number }) {
  return (
    <svg aria-hidden className="mt-1 block h-2 w-full max-w-md">
      <rect width="100%" height="8" rx="4" className="fill-track" />
      <rect
        width={`${String(Math.round(Math.min(1, left) * 1000) / 10)}%`}
        height="8"
        rx="4"
        className="fill-role-asset"
      />
    </svg>
  );
}
