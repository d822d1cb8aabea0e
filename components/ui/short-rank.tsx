"use client";

import { useTranslations } from "use-intl";

import { cx } from "@/components/ui/cx";

/** The rank of a row in a short list; rows that are too close to call share theirs. */
export function ShortRank({
  rank,
  run,
  isWide,
  className,
}: {
  readonly rank: number;
  readonly run: { readonly firstRank: number; readonly lastRank: number } | null;
  /** Some row of the list shares its rank, so that all make room for it. */
  readonly isWide: boolean;
  readonly className: string;
}) {
  const t = useTranslations("worklist.close");
  return (
    <span
      className={cx("shrink-0 whitespace-nowrap text-muted", isWide ? "w-7" : "w-4", className)}
    >
      {run ? t("span", { from: run.firstRank, to: run.lastRank }) : rank}
    </span>
  );
}
