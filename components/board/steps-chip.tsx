"use client";

import { ChevronDown, ChevronRight } from "lucide-react";
import { useTranslations } from "use-intl";

import { useModel } from "@/lib/client/model-context";

/** Folds and unfolds the steps of an attack. */
export function StepsChip({
  attackId,
  count,
  title,
}: {
  readonly attackId: string;
  readonly count: number;
  readonly title: string;
}) {
  const t = useTranslations("board.card");
  const isUnfolded = useModel((state) => state.unfoldedIds.has(attackId));
  const toggle = useModel((state) => state.toggleSteps);
  const Icon = isUnfolded ? ChevronDown : ChevronRight;
  const words = t("steps", { count });
  return (
    <button
      type="button"
      aria-expanded={isUnfolded}
      aria-label={t("stepsOf", { steps: words, title })}
      onClick={(event) => {
        event.stopPropagation();
        toggle(attackId);
      }}
      className="nodrag nopan relative inline-flex h-5 items-center gap-0.5 rounded-sm border border-line bg-surface pr-1.5 pl-0.5 text-xs whitespace-nowrap text-ink transition-colors before:absolute before:-inset-1 pointer-coarse:before:-inset-3 hover:bg-sunken"
    >
      <Icon aria-hidden className="size-3.5 text-muted" />
      {words}
    </button>
  );
}
