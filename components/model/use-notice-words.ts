"use client";

import { useTranslations } from "use-intl";

import type { CommandProblem } from "@/lib/client/commands/problem";
import { useModelStore } from "@/lib/client/model-context";
import type { Notice } from "@/lib/client/notice";
import { useRefusalReason } from "@/lib/client/use-refusal-reason";

type Words = { readonly title: string; readonly body: string };

/** Notices in words. A code that has no words of its own is shown, so that it can be reported. */
export function useNoticeWords(): (notice: Notice) => Words {
  const t = useTranslations("model.notice");
  const gestures = useTranslations("model.gesture");
  const problemWords = useProblemWords();
  const reasonWords = useRefusalReason();
  return (notice) => {
    switch (notice.kind) {
      case "problem":
        return problemWords(notice.problem);
      case "undo-skipped":
        return {
          title: t("skipped.title"),
          body: t("skipped.body", { titles: notice.titles.join(", ") }),
        };
      case "access-lost":
        return { title: t("accessLost.title"), body: t("accessLost.body", { lost: notice.lost }) };
      case "pasted-cards":
        return { title: t("pastedCards.title", notice), body: t("pastedCards.body", notice) };
      case "pasted-lines":
        return { title: t("pastedLines.title", notice), body: t("pastedLines.body", notice) };
      case "dropped-files":
        return { title: t("droppedFiles.title"), body: t("droppedFiles.body") };
      case "rejected": {
        const reason = reasonWords(notice.code);
        return {
          title: t("rejected", { gesture: notice.gesture ? gestures(notice.gesture) : "none" }),
          body: notice.detail === undefined ? reason : `${reason} ${notice.detail}`,
        };
      }
    }
  };
}

function useProblemWords(): (problem: CommandProblem) => Words {
  const t = useTranslations("model.problem");
  const store = useModelStore();
  return (problem) => {
    const title = t("title");
    switch (problem.kind) {
      case "no-such-connection":
        return { title: t("noConnection"), body: t(`connection.${problem.because}`) };
      case "text-too-long":
        return { title, body: t("text-too-long", { max: problem.charactersMax }) };
      case "number-out-of-bounds":
        return { title, body: t("number-out-of-bounds", { min: problem.min, max: problem.max }) };
      case "asset-without-failure": {
        const asset = store.getState().records.get(problem.assetId);
        const name = asset?.kind === "asset" ? asset.title : problem.assetId;
        return { title: t("noConnection"), body: t("asset-without-failure", { asset: name }) };
      }
      default:
        return { title, body: t(problem.kind) };
    }
  };
}
