"use client";

import { useTranslations } from "use-intl";

import type { Estimate } from "@/lib/model/estimate";

/** Between which values an estimate lies, as far as somebody said so. */
export function RangeWords({
  estimate: { low, high },
  words,
}: {
  readonly estimate: Estimate;
  readonly words: (value: number) => string;
}) {
  const t = useTranslations("details.range");
  if (low !== undefined && high !== undefined) {
    return t("between", { low: words(low), high: words(high) });
  }
  if (low !== undefined) return t("atLeast", { low: words(low) });
  return high === undefined ? null : t("atMost", { high: words(high) });
}
