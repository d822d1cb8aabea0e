"use client";

import { useTranslations } from "use-intl";

import { addAsset } from "@/lib/client/commands/add-asset";
import { rename } from "@/lib/client/commands/rename";
import { newIdBehind } from "@/lib/client/guide/new-id-behind";
import { useModel } from "@/lib/client/model-context";
import { useNewTitle } from "@/lib/client/use-new-title";
import type { RecordOf } from "@/lib/model/record";

import { useGuide } from "./guide-context";
import { QuestionForm } from "./question-form";
import { TitleAnswer } from "./title-answer";
import { useFreePlace } from "./use-free-place";
import { useTitleAnswer } from "./use-title-answer";

/** What is to be protected; a new model's title is taken for the first answer. */
export function AssetQuestion({ asset }: { readonly asset: RecordOf<"asset"> | null }) {
  const t = useTranslations("guide.asset");
  const { write } = useGuide();
  const newTitle = useNewTitle();
  const freePlace = useFreePlace();
  const modelTitle = useModel((state) => state.readModel.modelRecord.title);
  const answer = useTitleAnswer({
    saved: asset?.title ?? "",
    suggestion: modelTitle,
    vagueWords: t("vague"),
  });

  const keep = (mayAsk: boolean) => {
    if (!answer.settle(mayAsk)) return false;
    const { title } = answer;
    if (asset) return write((model) => rename(model, { id: asset.id, title }), "rename");
    return write((model) => {
      const place = { at: freePlace("asset"), newId: newIdBehind(model) };
      return addAsset(model, { title, failureTitle: newTitle("failure"), ...place });
    }, "add-asset");
  };
  return (
    <QuestionForm title={t("title")} help={t("help")} hasAnswer={answer.title !== ""} onKeep={keep}>
      <TitleAnswer label={t("field")} placeholder={t("placeholder")} answer={answer} />
    </QuestionForm>
  );
}
