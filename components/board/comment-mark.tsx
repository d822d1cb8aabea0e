"use client";

import { MessageSquare } from "lucide-react";
import { useTranslations } from "use-intl";
import { useShallow } from "zustand/react/shallow";

import { cx } from "@/components/ui/cx";
import { useModel } from "@/lib/client/model-context";
import { threadCounts } from "@/lib/client/view/comment-threads";

/** On the corner of a card: how many open comments it has, in colour while some are new. */
export function CommentMark({ id }: { readonly id: string }) {
  const t = useTranslations("comments");
  const { open, unread } = useModel(
    useShallow((state) => threadCounts(state.readModel, state.seenCommentIds, id)),
  );
  if (open === 0) return null;
  return (
    <span
      title={t("mark", { open, unread })}
      className={cx(
        "absolute -top-2.5 -right-2 flex h-5 items-center gap-1 rounded-full border px-1.5 text-xs in-data-far:hidden",
        unread > 0
          ? "border-accent bg-accent font-semibold text-on-accent"
          : "border-line-strong bg-surface text-muted",
      )}
    >
      <MessageSquare aria-hidden className="size-3" />
      <span aria-hidden>{open}</span>
      <span className="sr-only">{t("mark", { open, unread })}</span>
    </span>
  );
}
