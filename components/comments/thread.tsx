"use client";

import { useEffect, useId, useMemo } from "react";
import { useTranslations } from "use-intl";

import { useModel, useModelStore } from "@/lib/client/model-context";
import { type Comment, commentThreads, inOrder } from "@/lib/client/view/comment-threads";

import { CommentForm } from "./comment-form";
import { CommentItem } from "./comment-item";
import { useAuthorships } from "./use-authorships";

const NONE: readonly Comment[] = [];

/** The comments on one record, oldest first; to look at them is to have read them. */
export function Thread({ recordId }: { readonly recordId: string }) {
  const t = useTranslations("comments");
  const id = useId();
  const store = useModelStore();
  const comments = useModel((state) => commentThreads(state.readModel).get(recordId) ?? NONE);
  const authorships = useModel((state) => state.authorships);
  useAuthorships(comments);
  const ordered = useMemo(
    () => inOrder(comments, (commentId) => authorships.get(commentId)?.at),
    [comments, authorships],
  );
  useEffect(() => {
    store.getState().seeComments(comments.map((comment) => comment.id));
  }, [store, comments]);

  return (
    <section aria-labelledby={id} className="flex flex-col gap-3 border-t border-line px-4 py-4">
      <h3 id={id} className="text-xs font-semibold text-muted">
        {t("title", { count: comments.length })}
      </h3>
      {ordered.length > 0 && (
        <ul className="flex flex-col gap-3">
          {ordered.map((comment) => (
            <CommentItem
              key={comment.id}
              comment={comment}
              authorship={authorships.get(comment.id)}
            />
          ))}
        </ul>
      )}
      <CommentForm recordId={recordId} isFirst={comments.length === 0} />
    </section>
  );
}
