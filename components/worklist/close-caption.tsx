"use client";

import { CircleHelp } from "lucide-react";
import { useTranslations } from "use-intl";

import type { CloseRun } from "@/lib/worklist/close-runs";

import { useWorkList } from "./work-list-context";

/** Says above a run of rows that their order is not known, and on demand why. */
export function CloseCaption({ run }: { readonly run: CloseRun }) {
  const t = useTranslations("worklist.close");
  const { close, format } = useWorkList();
  const worlds = format.number(close.stability?.worlds ?? 0);
  return (
    <li className="relative bg-surface pr-4 pl-5 @5xl:px-6 print:break-after-avoid">
      <span
        aria-hidden
        className="absolute top-4 bottom-0 left-1.5 w-2 rounded-tl-sm border-t-2 border-l-2 border-line-strong max-sm:top-5.5 @5xl:left-2.5"
      />
      <details>
        <summary className="flex min-h-8 list-none items-center gap-1.5 text-xs font-medium text-muted hover:text-ink max-sm:min-h-11 [&::-webkit-details-marker]:hidden">
          <span id={close.idOf(run)}>{t("says", { from: run.firstRank, to: run.lastRank })}</span>
          <CircleHelp aria-hidden className="size-3.5 shrink-0 print:hidden" />
        </summary>
        <p className="max-w-prose pb-2 text-xs text-pretty text-muted">{t("means", { worlds })}</p>
      </details>
    </li>
  );
}
