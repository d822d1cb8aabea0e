"use client";

import { MessageSquare } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useShallow } from "zustand/react/shallow";

import { IconButton } from "@/components/ui/icon-button";
import { Awaited } from "@/lib/client/awaited";
import { lazyPart } from "@/lib/client/lazy-part";
import { useModel } from "@/lib/client/model-context";
import { mayComment } from "@/lib/client/role";
import { allCounts } from "@/lib/client/view/comment-threads";

const commentList = lazyPart(async () => (await import("./comment-list")).CommentList);

/** How many comments are open, with a dot while some are new; opens the list of them. */
export function CommentsButton({ onShow }: { readonly onShow: (recordId: string) => void }) {
  const t = useTranslations("comments");
  const canComment = useModel((state) => mayComment(state.role));
  const { open, unread } = useModel(
    useShallow((state) => allCounts(state.readModel, state.seenCommentIds)),
  );
  const [isOpen, setIsOpen] = useState(false);
  if (!canComment) return null;
  return (
    <>
      <IconButton
        label={t("button", { open, unread })}
        aria-haspopup="dialog"
        onPointerEnter={() => void commentList.ahead()}
        onClick={() => setIsOpen(true)}
      >
        <span className="relative">
          <MessageSquare aria-hidden className="size-4" />
          {open > 0 && (
            <span
              aria-hidden
              className="absolute -top-2.5 left-2 min-w-4 rounded-full border border-surface bg-ink px-1 text-center text-[10px] leading-4 font-semibold text-page"
            >
              {open > 99 ? "99+" : open}
            </span>
          )}
          {unread > 0 && <UnreadDot />}
        </span>
      </IconButton>
      {isOpen && (
        <Awaited>
          <commentList.Part
            onClose={() => setIsOpen(false)}
            onShow={(recordId) => {
              setIsOpen(false);
              onShow(recordId);
            }}
          />
        </Awaited>
      )}
    </>
  );
}

function UnreadDot() {
  return (
    <span
      aria-hidden
      className="absolute -right-1 -bottom-1 size-2.5 rounded-full border-2 border-surface bg-accent"
    />
  );
}
