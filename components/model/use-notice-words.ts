"use client";

import { useTranslations } from "use-intl";

import type { CommandProblem } from "@/lib/client/commands/problem";
import { useModel, useModelStore } from "@/lib/client/model-context";
import type { ModelState } from "@/lib/client/model-state";
import type { Notice } from "@/lib/client/notice";
import { useRefusalReason } from "@/lib/client/use-refusal-reason";

type Words = { readonly title: string; readonly body: string };

/** Those whose words follow from what the notice holds. */
const PLAIN = {
  "access-lost": "accessLost",
  "role-lowered": "roleLowered",
  "set-back": "setBack",
  "pasted-cards": "pastedCards",
  "pasted-lines": "pastedLines",
  "dropped-files": "droppedFiles",
  "part-away": "partAway",
} as const;

/** Notices in words. A code that has no words of its own is shown, so that it can be reported. */
export function useNoticeWords(): (notice: Notice) => Words {
  const t = useTranslations("model.notice");
  const gestures = useTranslations("model.gesture");
  const problemWords = useProblemWords();
  const reasonWords = useRefusalReason();
  // What others wrote may come after the notice: things are called what they are called now.
  const records = useModel((state) => state.records);
  return (notice) => {
    switch (notice.kind) {
      case "problem":
        return problemWords(notice.problem);
      case "not-undone":
        return {
          title: t("notUndone", { gesture: gestures(notice.gesture) }),
          body: reasonWords(notice.code),
        };
      case "undo-skipped": {
        const titles = titlesOf(notice.ids, records).join(", ");
        return {
          title: t("skipped.title"),
          body: titles === "" ? t("skipped.nameless") : t("skipped.body", { titles }),
        };
      }
      case "rejected": {
        const reason = reasonWords(notice.code);
        return {
          title: t("rejected", { gesture: notice.gesture ? gestures(notice.gesture) : "none" }),
          body: notice.detail === undefined ? reason : `${reason} ${notice.detail}`,
        };
      }
      default: {
        const key = PLAIN[notice.kind];
        return { title: t(`${key}.title`, notice), body: t(`${key}.body`, notice) };
      }
    }
  };
}

/** What records are called; where a card stands is called as the card. */
function titlesOf(ids: readonly string[], records: ModelState["records"]): string[] {
  const titles = ids.flatMap((id) => {
    const record = records.get(id);
    const named = record?.kind === "position" ? records.get(record.recordId) : record;
    return named && "title" in named ? [named.title] : [];
  });
  return [...new Set(titles)];
}

function useProblemWords(): (problem: CommandProblem) => Words {
  const t = useTranslations("model.problem");
  const store = useModelStore();
  return (problem) => {
    const title = t("title");
    switch (problem.kind) {
      case "no-such-connection":
        return { title: t("noConnection"), body: t(`connection.${problem.because}`) };
      case "record-is-gone": {
        const body = t("record-is-gone");
        if (problem.typed === undefined) return { title, body };
        return { title: t("typedGone.title"), body: t("typedGone.body") };
      }
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
