"use client";

import { useTranslations } from "use-intl";

import type { Estimate } from "@/lib/model/estimate";

/** The range and the reason of a number; a number without a reason is somebody's own. */
export function Origin({
  estimate,
  words,
}: {
  readonly estimate: Estimate | undefined;
  readonly words: (value: number) => string;
}) {
  const t = useTranslations("details.estimate");
  const low = estimate?.low;
  const high = estimate?.high;
  if (!estimate?.basis && low === undefined && high === undefined) return null;
  return (
    <div className="text-xs text-muted [overflow-wrap:anywhere]">
      {low !== undefined && high !== undefined && (
        <p>{t("range", { low: words(low), high: words(high) })}</p>
      )}
      {estimate?.basis && <p>{estimate.basis}</p>}
    </div>
  );
}
