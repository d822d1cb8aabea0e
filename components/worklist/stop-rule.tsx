"use client";

import { useTranslations } from "use-intl";

import { cx } from "@/components/ui/cx";

/** The line itself; dashed where nobody has put it anywhere. */
export function StopRule({ isSet }: { readonly isSet: boolean }) {
  const t = useTranslations("worklist.stop");
  const rule = cx("flex-1 border-t-2", isSet ? "border-ink" : "border-dashed border-line-strong");
  return (
    <div className="flex items-center gap-3">
      <span aria-hidden className={rule} />
      <h2 className="text-sm font-semibold">{t(isSet ? "title" : "unset")}</h2>
      <span aria-hidden className={rule} />
    </div>
  );
}
