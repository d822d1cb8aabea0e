"use client";

import { useTranslations } from "use-intl";

import type { CommentAuthorship } from "@/lib/client/api/comments";

/** Who wrote a comment, in words. */
export function useAuthorName(): (authorship: CommentAuthorship | undefined) => string {
  const t = useTranslations("comments.by");
  return (authorship) => {
    if (!authorship) return t("unknown");
    if (authorship.mine) return t("you");
    if (!authorship.by) return t("program");
    return authorship.by.name ?? t("guest");
  };
}
