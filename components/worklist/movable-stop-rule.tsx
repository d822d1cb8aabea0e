"use client";

import { GripHorizontal } from "lucide-react";
import type { RefObject } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";

import { StopRule } from "./stop-rule";
import { useStopDrag } from "./use-stop-drag";
import { useWorkList } from "./work-list-context";

/** The line of a model in points, to be put between two other rows. */
export function MovableStopRule({
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
          <StopRule isSet={isSet} />
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
