"use client";

import { useTranslations } from "use-intl";

/** Where the days that somebody asks about end. */
export function BudgetLine() {
  const t = useTranslations("worklist.budget");
  return (
    <li className="flex items-center gap-3 border-b border-line bg-page px-4 py-1.5 text-xs text-muted @5xl:px-6 print:hidden">
      <span aria-hidden className="flex-1 border-t border-dashed border-line-strong" />
      {t("end")}
      <span aria-hidden className="flex-1 border-t border-dashed border-line-strong" />
    </li>
  );
}
