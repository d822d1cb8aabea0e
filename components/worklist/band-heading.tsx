"use client";

import { useTranslations } from "use-intl";

import type { Band } from "@/lib/worklist/ranking";

/** The heading of a band; the first also names the columns, for eyes only: each row says them again. */
export function BandHeading({ band, place }: { readonly band: Band; readonly place: number }) {
  const t = useTranslations();
  return (
    <li className="border-b border-line bg-page px-4 pt-4 pb-1 @3xl:grid @3xl:grid-cols-[minmax(0,1fr)_8rem_8rem_3rem_7rem_1rem] @3xl:items-baseline @3xl:gap-x-3 @5xl:grid-cols-[minmax(0,1fr)_8.5rem_9rem_3.5rem_9rem_1rem] @5xl:gap-x-4 @5xl:px-6 print:break-after-avoid">
      <h2 className="text-sm font-semibold">{t(`common.band.${band}`)}</h2>
      {place === 0 && (
        <div aria-hidden className="hidden text-right text-xs text-muted @3xl:contents">
          <span>{t("worklist.column.removes")}</span>
          <span>{t("worklist.column.cost")}</span>
          <span>{t("worklist.column.parts")}</span>
          <span className="text-left">{t("worklist.column.status")}</span>
        </div>
      )}
    </li>
  );
}
