"use client";

import { useTranslations } from "use-intl";

import { useFormat } from "@/components/ui/use-format";
import { answerAttack } from "@/lib/client/commands/answer-attack";
import { attackPrompts } from "@/lib/client/guide/attack-prompts";
import type { GuideFacts } from "@/lib/client/guide/guide-facts";
import { newIdBehind } from "@/lib/client/guide/new-id-behind";
import { useModel } from "@/lib/client/model-context";
import { LADDERS } from "@/lib/client/view/ladders";

import { Choices } from "./choices";
import { useGuide } from "./guide-context";
import { QuestionForm } from "./question-form";
import { QuickPicks } from "./quick-picks";
import { rungChoices } from "./rung-choices";
import { TitleAnswer } from "./title-answer";
import { useChosen } from "./use-chosen";
import { useFreePlace } from "./use-free-place";
import { useTitleAnswer } from "./use-title-answer";

/** One way in, and how often it would work. */
export function AttackQuestion({
  facts,
  slot,
}: {
  readonly facts: GuideFacts;
  readonly slot: number;
}) {
  const t = useTranslations("guide.attack");
  const { write } = useGuide();
  const freePlace = useFreePlace();
  const attack = facts.attacks[slot] ?? null;
  const answer = useTitleAnswer({
    saved: attack?.title ?? "",
    vagueWords: t("vague"),
    isOneOfMany: true,
  });
  const answered = answer.isAnother ? null : attack;
  const saved = answered?.ratePerYear?.mid ?? null;
  const rate = useChosen(saved);
  const prompts = attackPrompts(facts.places, slot).map((id) => ({
    text: t(`prompt.${id}`),
    fills: t(`prompt.${id}`),
  }));

  const keep = (mayAsk: boolean) => {
    if (!answer.settle(mayAsk)) return false;
    const { title } = answer;
    const id = answered?.id ?? null;
    return write(
      (model) => {
        const place = { at: freePlace("attack"), newId: newIdBehind(model) };
        return answerAttack(model, { id, title, ratePerYear: rate.value, ...place });
      },
      answered ? "edit-attack" : "add-attack",
    );
  };
  return (
    <QuestionForm
      title={
        facts.asset
          ? t("title", { number: slot + 1, asset: facts.asset.title })
          : t("titleNoAsset", { number: slot + 1 })
      }
      help={t(slot === 0 ? "helpFirst" : "help")}
      hasAnswer={answer.title !== ""}
      onKeep={keep}
    >
      <TitleAnswer label={t("field")} placeholder={t("placeholder")} answer={answer} />
      {answer.title === "" && (
        <QuickPicks label={t("prompts")} picks={prompts} onPick={answer.change} />
      )}
      <RateChoices saved={saved} rate={rate.value} onChoose={rate.choose} />
      {slot === 2 && <p className="text-xs text-muted text-pretty">{t("unexpected")}</p>}
    </QuestionForm>
  );
}

/** How often it would succeed, on the ladder in words. */
function RateChoices({
  saved,
  rate,
  onChoose,
}: {
  readonly saved: number | null;
  readonly rate: number | null;
  readonly onChoose: (rate: number) => void;
}) {
  const t = useTranslations("guide.attack");
  const format = useFormat(useModel((state) => state.readModel.settings));
  return (
    <Choices
      legend={t("rate")}
      hint={t("rateHint")}
      value={rate === null ? null : String(rate)}
      choices={rungChoices(LADDERS.ratePerYear, saved, format.rate)}
      onChoose={(value) => onChoose(Number(value))}
    />
  );
}
