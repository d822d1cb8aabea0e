"use client";

import { useTranslations } from "use-intl";

import { cx } from "@/components/ui/cx";

import { CommentMark } from "./comment-mark";
import { FoldButton } from "./fold-button";
import { TitleEditor } from "./title-editor";
import { useFrame } from "./use-frame";

/** An open frame: a border behind its cards, and above it the title, by which it is taken hold of. */
export function FrameTab({
  id,
  selected,
  isTarget,
  canFold,
}: {
  readonly id: string;
  readonly selected: boolean;
  readonly isTarget: boolean;
  /** What may be moved may be folded. */
  readonly canFold: boolean;
}) {
  const t = useTranslations("frames");
  const { frame, isEdited } = useFrame(id);
  if (!frame) return null;
  const { title, cardIds } = frame;
  return (
    <div className="relative size-full">
      <div
        className={cx(
          "absolute inset-x-0 top-8 bottom-0 rounded-xl border bg-sunken/50",
          selected || isTarget ? "border-ring outline-1 outline-ring" : "border-line-strong/60",
          isTarget && "border-dashed bg-ring/10",
        )}
      />
      <div className="pointer-events-auto absolute top-0 left-0 flex h-8 max-w-full items-center">
        <div
          title={title}
          className={cx(
            "relative flex h-7 min-w-0 items-center gap-1 rounded-md border bg-surface pr-2 pl-0.5 text-sm",
            selected ? "border-ring text-ink" : "border-line-strong/60 text-muted",
          )}
        >
          <FoldButton frame={frame} canFold={canFold} isOpen />
          {isEdited ? (
            <TitleEditor id={id} title={title} rows={1} className="mx-0 w-64 overflow-hidden" />
          ) : (
            <p className="min-w-0 truncate font-semibold text-ink in-data-far:text-lg">{title}</p>
          )}
          <span aria-hidden className="shrink-0 text-xs tabular-nums in-data-far:hidden">
            {cardIds.length}
          </span>
          <span className="sr-only">{t("count", { count: cardIds.length })}</span>
          <CommentMark id={id} />
        </div>
      </div>
    </div>
  );
}
