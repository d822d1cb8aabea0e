"use client";

import { useTranslations } from "use-intl";

import { addFailure } from "@/lib/client/commands/add-failure";
import { rename } from "@/lib/client/commands/rename";
import { failureTitle, readUse } from "@/lib/client/guide/failure-title";
import type { GuideFacts } from "@/lib/client/guide/guide-facts";
import { newIdBehind } from "@/lib/client/guide/new-id-behind";
import { useNewTitle } from "@/lib/client/use-new-title";

import { useGuide } from "./guide-context";
import { MissingQuestion } from "./missing-question";
import { QuestionForm } from "./question-form";
import { TitleAnswer } from "./title-answer";
import { useTitleAnswer } from "./use-title-answer";

/** What must not happen: the second half of "obtained and used" is what somebody has to say. */
export function FailureQuestion({ facts }: { readonly facts: GuideFacts }) {
  const t = useTranslations("guide.failure");
  const { write } = useGuide();
  const newTitle = useNewTitle();
  const { asset, failure } = facts;
  const beginning = t("beginning");
  const untold = newTitle("failure");
  const saved = failure && failure.title !== untold ? readUse(failure.title, beginning) : "";
  const answer = useTitleAnswer({ saved, vagueWords: t("vague") });
  if (!asset) return <MissingQuestion title={t("titleNoAsset")} first="asset" />;

  const keep = (mayAsk: boolean) => {
    if (!answer.settle(mayAsk)) return false;
    if (answer.title === saved) return true;
    const title = failureTitle(answer.title, beginning);
    return failure
      ? write((model) => rename(model, { id: failure.id, title }), "rename")
      : write(
          (model) => addFailure(model, { assetId: asset.id, title, newId: newIdBehind(model) }),
          "add-failure",
        );
  };
  return (
    <QuestionForm
      title={t("title", { asset: asset.title })}
      help={t("help")}
      hasAnswer={answer.title !== ""}
      onKeep={keep}
    >
      <TitleAnswer label={t("field")} placeholder={t("placeholder")} answer={answer} />
    </QuestionForm>
  );
}
