"use client";

import { useTranslations } from "use-intl";

import { useFormat } from "@/components/ui/use-format";
import { answerDefense } from "@/lib/client/commands/answer-defense";
import type { Answered } from "@/lib/client/guide/guide-facts";
import { newIdBehind } from "@/lib/client/guide/new-id-behind";
import { useModel } from "@/lib/client/model-context";
import { BOUNDS, type Estimate } from "@/lib/model/estimate";
import type { RecordOf } from "@/lib/model/record";

import { useGuide } from "./guide-context";
import { NumberAnswer } from "./number-answer";
import { QuestionForm } from "./question-form";
import { QuickPicks } from "./quick-picks";
import { ShareChoices } from "./share-choices";
import { TitleAnswer } from "./title-answer";
import { useChosen } from "./use-chosen";
import { useFreePlace } from "./use-free-place";
import { useNumberAnswer } from "./use-number-answer";
import { useTitleAnswer } from "./use-title-answer";

const EFFORTS = [0.5, 1, 5, 20];

/** A defense of one attack: what it is, what it takes, and how much of the attack it stops. */
export function DefenseForm({
  attack,
  known,
}: {
  readonly attack: RecordOf<"attack">;
  /** What stops it already. */
  readonly known: Answered | null;
}) {
  const t = useTranslations("guide.defense");
  const { write } = useGuide();
  const freePlace = useFreePlace();
  const settings = useModel((state) => state.readModel.settings);
  const format = useFormat(settings);
  const answer = useTitleAnswer({
    saved: known?.defense.title ?? "",
    vagueWords: t("vague"),
    isOneOfMany: true,
  });
  const answered = answer.isAnother ? null : known;
  const effort = useNumberAnswer("effort", answered?.defense.effortDays?.mid ?? null, BOUNDS.days);
  const saved = answered?.effect.share ?? null;
  const share = useChosen<Estimate | null>(saved);

  const keep = (mayAsk: boolean) => {
    // Both fields say what is wrong with them, not only the first.
    const isNumber = effort.settle();
    if (!answer.settle(mayAsk && isNumber) || !isNumber) return false;
    const { title } = answer;
    const effectId = answered?.effect.id ?? null;
    return write(
      (model) => {
        const place = { at: freePlace("defense"), newId: newIdBehind(model) };
        const stops = { attackId: attack.id, effectId, share: share.value };
        return answerDefense(model, { title, effortDays: effort.value, ...stops, ...place });
      },
      answered ? "edit-defense" : "add-defense",
    );
  };
  const picks = EFFORTS.map((days) => ({ text: format.days(days), fills: String(days) }));
  return (
    <QuestionForm
      title={t("title", { attack: attack.title })}
      help={t("help")}
      hasAnswer={answer.title !== ""}
      onKeep={keep}
    >
      <TitleAnswer label={t("field")} placeholder={t("placeholder")} answer={answer} />
      <ShareChoices saved={saved} share={share.value} onChoose={share.choose} />
      <div className="flex flex-col gap-2">
        <NumberAnswer label={t("effort")} placeholder={t("effortPlaceholder")} answer={effort} />
        <QuickPicks label={t("effortPicks")} picks={picks} onPick={effort.change} />
      </div>
    </QuestionForm>
  );
}
