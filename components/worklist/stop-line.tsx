"use client";

import { useTranslations } from "use-intl";

/** The rule across the list: what stands below it costs more than it prevents. */
export function StopLine({ unit }: { readonly unit: "money" | "points" }) {
  const t = useTranslations("worklist.stop");
  return (
    <li className="relative border-b border-line bg-page px-4 py-5 @5xl:px-6">
      <div className="flex items-center gap-3">
        <span aria-hidden className="flex-1 border-t-2 border-ink" />
        <h2 className="text-sm font-semibold">{t("title")}</h2>
        <span aria-hidden className="flex-1 border-t-2 border-ink" />
      </div>
      <p className="mx-auto mt-1 max-w-prose text-center text-xs text-muted">
        {t(unit === "money" ? "money" : "points")}
      </p>
    </li>
  );
}
