"use client";

import { Check, RotateCcw, Trash2 } from "lucide-react";
import { useFormatter, useNow, useTranslations } from "use-intl";

import { cx } from "@/components/ui/cx";
import { IconButton } from "@/components/ui/icon-button";
import type { CommentAuthorship } from "@/lib/client/api/comments";
import { resolveComment } from "@/lib/client/commands/comment";
import { deleteRecords } from "@/lib/client/commands/delete-records";
import { useModel, useModelStore } from "@/lib/client/model-context";
import { mayEdit } from "@/lib/client/role";
import type { Comment } from "@/lib/client/view/comment-threads";

import { useAuthorName } from "./use-author-name";

/** One remark: who, when, what; who may write may resolve it, and delete their own. */
export function CommentItem({
  comment,
  authorship,
}: {
  readonly comment: Comment;
  readonly authorship: CommentAuthorship | undefined;
}) {
  const t = useTranslations("comments");
  const store = useModelStore();
  const nameOf = useAuthorName();
  const canEdit = useModel((state) => mayEdit(state.role));
  const isMine = authorship?.mine === true;
  const isResolved = comment.resolved === true;
  const { id } = comment;

  const resolve = (resolved: boolean) => {
    const { readModel, execute } = store.getState();
    execute(
      resolveComment(readModel, { id, resolved }),
      resolved ? "resolve-comment" : "reopen-comment",
    );
  };
  const remove = () => {
    const { readModel, execute } = store.getState();
    execute(deleteRecords(readModel, { ids: [id] }), "delete-comment");
  };
  return (
    <li className={cx("rounded-md border border-line p-2", isResolved && "bg-sunken")}>
      <div className="flex items-center gap-1">
        <p className="min-w-0 flex-1 truncate text-xs text-muted">
          <span dir="auto" className="font-semibold text-ink">
            {nameOf(authorship)}
          </span>
          {authorship && <When at={authorship.at} />}
          {isResolved && <span className="ml-2">{t("resolved")}</span>}
        </p>
        {(canEdit || isMine) && (
          <IconButton
            label={t(isResolved ? "reopen" : "resolve")}
            onClick={() => resolve(!isResolved)}
            className="size-7"
          >
            {isResolved ? <RotateCcw aria-hidden /> : <Check aria-hidden />}
          </IconButton>
        )}
        {isMine && (
          <IconButton label={t("delete")} onClick={remove} className="size-7">
            <Trash2 aria-hidden />
          </IconButton>
        )}
      </div>
      <Words comment={comment} />
    </li>
  );
}

function Words({ comment: { text, resolved } }: { readonly comment: Comment }) {
  return (
    <p
      dir="auto"
      className={cx(
        "text-sm whitespace-pre-wrap [overflow-wrap:anywhere]",
        resolved === true && "text-muted",
      )}
    >
      {text}
    </p>
  );
}

/** So often "a minute ago" becomes "two minutes ago". */
const NOW_EVERY_MS = 30_000;

function When({ at }: { readonly at: string }) {
  const format = useFormatter();
  const now = useNow({ updateInterval: NOW_EVERY_MS });
  const date = new Date(at);
  // The clocks of two machines differ; nothing was written in the future.
  const shown = date > now ? now : date;
  return (
    <time
      dateTime={at}
      title={format.dateTime(date, { dateStyle: "medium", timeStyle: "short" })}
      className="ml-2"
    >
      {format.relativeTime(shown, now)}
    </time>
  );
}
