"use client";

import { useTranslations } from "use-intl";

import { cx } from "@/components/ui/cx";
import { useModel } from "@/lib/client/model-context";
import { CARD_KINDS } from "@/lib/client/commands/add-next";

import { CardTitle } from "./card-title";
import { CommentMark } from "./comment-mark";
import { FoldButton } from "./fold-button";
import { useFrame } from "./use-frame";

/** A folded frame as one card: its title and what lies in it; an empty one says so. */
export function FrameBox({
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
  const { frame } = useFrame(id);
  const byId = useModel((state) => state.readModel.byId);
  if (!frame) return null;
  const { title, cardIds } = frame;
  const kinds = cardIds.map((cardId) => byId.get(cardId)?.kind);
  const counts = CARD_KINDS.flatMap((kind) => {
    const count = kinds.filter((each) => each === kind).length;
    return count > 0 ? [t(`kinds.${kind}`, { count })] : [];
  });
  const border = selected || isTarget ? "border-ring" : "border-line-strong/60";
  return (
    <div className="relative size-full">
      {cardIds.length > 0 && (
        <>
          <div className={cx(SHEET, "translate-x-2 translate-y-2", border)} />
          <div className={cx(SHEET, "translate-x-1 translate-y-1", border)} />
        </>
      )}
      <div
        className={cx(
          SHEET,
          "flex flex-col py-2 pr-3 pl-1",
          border,
          selected && "outline-1 outline-ring",
          (isTarget || cardIds.length === 0) && "border-dashed",
        )}
      >
        <div className="flex items-start gap-1">
          {cardIds.length > 0 && <FoldButton frame={frame} canFold={canFold} isOpen={false} />}
          <div className="flex min-w-0 flex-1 pt-0.5 first:pl-3">
            <CardTitle title={title} />
          </div>
        </div>
        <p
          className={cx(
            "mt-auto text-xs text-muted in-data-far:hidden",
            cardIds.length ? "pl-7" : "pl-3",
          )}
        >
          {cardIds.length > 0 ? counts.join(t("separator")) : t("empty")}
        </p>
      </div>
      <CommentMark id={id} />
    </div>
  );
}

const SHEET = "absolute inset-0 rounded-xl border bg-surface";
