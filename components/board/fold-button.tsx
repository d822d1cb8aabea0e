"use client";

import { ChevronDown, ChevronRight } from "lucide-react";
import { useTranslations } from "use-intl";

import { useModelStore } from "@/lib/client/model-context";
import { foldOrUnfold } from "@/lib/client/frames/frame-board";
import type { Frame } from "@/lib/client/view/frame-index";

/** Folds and unfolds one frame. Whoever may only look sees how it is. */
export function FoldButton({
  frame,
  isOpen,
  canFold,
}: {
  readonly frame: Frame;
  readonly isOpen: boolean;
  readonly canFold: boolean;
}) {
  const t = useTranslations("frames");
  const store = useModelStore();
  const { title } = frame;
  const Icon = isOpen ? ChevronDown : ChevronRight;
  if (!canFold) return <Icon aria-hidden className="mx-1 size-4 shrink-0 text-muted" />;
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      aria-label={isOpen ? t("fold", { title }) : t("unfold", { title })}
      onClick={(event) => {
        event.stopPropagation();
        foldOrUnfold(store, [frame]);
      }}
      className="nodrag nopan flex size-6 shrink-0 items-center justify-center rounded-sm text-muted transition-colors hover:bg-sunken hover:text-ink"
    >
      <Icon aria-hidden className="size-4" />
    </button>
  );
}
