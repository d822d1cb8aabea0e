"use client";

import { GripVertical } from "lucide-react";
import type { PointerEvent } from "react";
import { useTranslations } from "use-intl";

import { cx } from "@/components/ui/cx";
import type { CloseRun } from "@/lib/worklist/close-runs";

import { useWorkList } from "./work-list-context";

/**
 * The rank, and the grip that the row is dragged by; keys and buttons do the same. Rows that are too
 * close to call share their ranks.
 */
export function Rank({
  rank,
  run,
  onGrip,
}: {
  readonly rank: number;
  readonly run: CloseRun | null;
  readonly onGrip: (event: PointerEvent) => void;
}) {
  const t = useTranslations("worklist");
  const { canEdit } = useWorkList();
  return (
    <div className="flex flex-col items-center gap-1 @3xl:flex-row @3xl:gap-0">
      {canEdit && (
        <span
          aria-hidden
          data-grip
          title={t("moved.grip")}
          onPointerDown={onGrip}
          className="relative z-10 order-last -m-1 inline-flex cursor-grab touch-none items-center justify-center p-1 text-muted hover:text-ink active:cursor-grabbing @3xl:order-none @3xl:-ml-2 pointer-coarse:-mx-3 pointer-coarse:p-3 print:hidden"
        >
          <GripVertical className="size-4" />
        </span>
      )}
      <span
        className={cx(
          "min-w-6 text-center font-semibold whitespace-nowrap text-muted",
          run ? "text-xs" : "text-sm @3xl:text-base",
        )}
      >
        {run ? t("close.span", { from: run.firstRank, to: run.lastRank }) : rank}
      </span>
    </div>
  );
}

/** The side of the bracket along a row; it begins at what the run says above its rows. */
export function CloseSide({ isLast }: { readonly isLast: boolean }) {
  return (
    <span
      aria-hidden
      className={cx(
        "absolute top-0 left-1.5 w-2 border-l-2 border-line-strong @5xl:left-2.5",
        isLast ? "bottom-2 rounded-bl-sm border-b-2" : "-bottom-px",
      )}
    />
  );
}
