"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import { Chip } from "@/components/ui/chip";
import { Dialog } from "@/components/ui/dialog";
import { Segmented } from "@/components/ui/segmented";
import { useModel } from "@/lib/client/model-context";
import {
  type Comment,
  inOrder,
  listedComments,
  type ThreadFilter,
} from "@/lib/client/view/comment-threads";
import type { ModelRecord } from "@/lib/model/record";

import { useAuthorName } from "./use-author-name";
import { useAuthorships } from "./use-authorships";

const FILTERS = ["open", "unread", "all"] as const satisfies readonly ThreadFilter[];

/** Every comment of the model, newest first; one leads to what it is about. */
export function CommentList({
  onClose,
  onShow,
}: {
  readonly onClose: () => void;
  readonly onShow: (recordId: string) => void;
}) {
  const t = useTranslations("comments.list");
  const [filter, setFilter] = useState<ThreadFilter>("open");
  const readModel = useModel((state) => state.readModel);
  const seenIds = useModel((state) => state.seenCommentIds);
  const authorships = useModel((state) => state.authorships);
  const listed = listedComments(readModel, seenIds, filter);
  useAuthorships(listed);
  const newestFirst = inOrder(listed, (id) => authorships.get(id)?.at).toReversed();
  return (
    <Dialog open onOpenChange={onClose} width="lg" title={t("title")}>
      <Segmented
        label={t("filter")}
        value={filter}
        onValueChange={setFilter}
        options={FILTERS.map((value) => ({ value, label: t(value) }))}
      />
      {newestFirst.length === 0 && <p className="mt-4 text-sm text-muted">{t(`no.${filter}`)}</p>}
      <ul className="mt-3 flex flex-col">
        {newestFirst.map((comment) => (
          <ListedComment key={comment.id} comment={comment} onShow={onShow} />
        ))}
      </ul>
    </Dialog>
  );
}

function ListedComment({
  comment,
  onShow,
}: {
  readonly comment: Comment;
  readonly onShow: (recordId: string) => void;
}) {
  const t = useTranslations("comments");
  const nameOf = useAuthorName();
  const about = useModel((state) => state.records.get(comment.recordId));
  const authorship = useModel((state) => state.authorships.get(comment.id));
  const isUnread = useModel((state) => !state.seenCommentIds.has(comment.id));
  return (
    <li className="border-b border-line last:border-0">
      <button
        type="button"
        onClick={() => onShow(comment.recordId)}
        className="flex w-full flex-col gap-0.5 rounded-md px-2 py-2 text-left hover:bg-sunken"
      >
        <span className="flex w-full items-center gap-2 text-xs text-muted">
          <span dir="auto" className="min-w-0 truncate font-semibold text-ink">
            {titleOf(about)}
          </span>
          <span dir="auto" className="min-w-0 shrink-0 truncate">
            {nameOf(authorship)}
          </span>
          {isUnread && <Chip tone="accent">{t("new")}</Chip>}
          {comment.resolved === true && <Chip>{t("resolved")}</Chip>}
        </span>
        <span dir="auto" className="line-clamp-2 text-sm [overflow-wrap:anywhere]">
          {comment.text}
        </span>
      </button>
    </li>
  );
}

function titleOf(record: ModelRecord | undefined): string {
  return record && "title" in record ? record.title : (record?.id ?? "");
}
