"use client";

import { GripHorizontal } from "lucide-react";
import type { RefObject } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";

import { useStopDrag } from "./use-stop-drag";
import { useWorkList } from "./work-list-context";

/**
 * The rule across the list: what stands below it costs more than it prevents. In money that follows
 * from the numbers; in points it stands where somebody puts it.
 */
export function StopLine({ list }: { readonly list: RefObject<HTMLElement | null> }) {
  const t = useTranslations("worklist.stop");
  const { ranking, canEdit } = useWorkList();
  const isSet = ranking.stopAfterRank !== null;
  const isMoney = ranking.unit === "money";
  return (
    <li className="relative scroll-mt-48 border-b border-line bg-page px-4 py-4 @5xl:px-6 print:break-inside-avoid">
      {isMoney || !canEdit ? <Rule isSet={isSet} /> : <MovableRule list={list} isSet={isSet} />}
      <p className="mx-auto mt-1 max-w-prose text-center text-xs text-balance text-muted">
        {t(isMoney ? "money" : isSet ? "points" : "none")}
      </p>
    </li>
  );
}

function Rule({ isSet }: { readonly isSet: boolean }) {
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

function MovableRule({
  list,
  isSet,
}: {
  readonly list: RefObject<HTMLElement | null>;
  readonly isSet: boolean;
}) {
  const t = useTranslations("worklist.stop");
  const { ranking } = useWorkList();
  const { above, last, move, clear, onGrip } = useStopDrag(list);
  const says = isSet ? t("above", { count: above, all: ranking.items.length }) : t("unset");
  return (
    <>
      <div
        onPointerDown={onGrip}
        className="-my-2 flex cursor-ns-resize touch-none items-center gap-3 py-2"
      >
        <div className="flex-1">
          <Rule isSet={isSet} />
        </div>
        <span
          role="slider"
          tabIndex={0}
          aria-label={t("title")}
          aria-orientation="vertical"
          aria-valuemin={0}
          aria-valuemax={last}
          aria-valuenow={above}
          aria-valuetext={says}
          onKeyDown={(event) => {
            if (!move(event.key)) return;
            event.preventDefault();
          }}
          className="inline-flex size-8 items-center justify-center rounded-md text-muted hover:text-ink max-sm:size-11 print:hidden"
        >
          <GripHorizontal aria-hidden className="size-4" />
        </span>
      </div>
      {isSet && (
        <div className="mt-1 flex justify-center print:hidden">
          <Button size="sm" variant="quiet" onClick={clear}>
            {t("clear")}
          </Button>
        </div>
      )}
    </>
  );
}
