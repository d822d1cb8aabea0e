"use client";

import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { Select } from "@/components/ui/select";
import { useFormat } from "@/components/ui/use-format";
import { countInMoney } from "@/lib/client/commands/count-in-money";
import { setEstimate } from "@/lib/client/commands/set-estimate";
import { SETTING_BOUNDS } from "@/lib/client/commands/set-setting";
import { questionAfter } from "@/lib/client/guide/questions";
import { useModel } from "@/lib/client/model-context";
import { BOUNDS } from "@/lib/model/estimate";
import type { RecordOf } from "@/lib/model/record";

import { useGuide } from "./guide-context";
import { NumberAnswer } from "./number-answer";
import { QuestionForm } from "./question-form";
import { QuickPicks } from "./quick-picks";
import { useChosen } from "./use-chosen";
import { useNumberAnswer } from "./use-number-answer";

const CURRENCIES = ["USD", "EUR", "GBP", "CHF", "JPY", "INR", "CAD", "AUD"];
const PICKS = [10_000, 100_000, 1_000_000, 10_000_000];
/** What templates take for a day of work, until somebody says otherwise. */
const DAY_RATE = 800;
/** The worst thing on the board, for those who would rather not say money. */
const WORST_POINTS = 100;

export function CostInMoney({ failure }: { readonly failure: RecordOf<"failure"> }) {
  const t = useTranslations("guide.cost");
  const own = useModel((state) => state.readModel.settings.currency);
  const answer = useCostAnswer(failure);
  const { isPoints, amount, dayRate, currency } = answer;
  const format = useFormat({ unit: "money", currency });
  const picks = PICKS.map((pick) => ({ text: format.amount(pick), fills: String(pick) }));
  return (
    <QuestionForm
      title={t("title")}
      help={t("help")}
      hasAnswer={amount.text.trim() !== ""}
      onKeep={answer.keep}
    >
      <div className={cx("grid items-start gap-3", isPoints && "grid-cols-[minmax(0,1fr)_7rem]")}>
        <NumberAnswer
          label={isPoints ? t("amount") : t("amountIn", { currency })}
          placeholder={t("placeholder")}
          answer={amount}
        />
        {isPoints && (
          <Select
            label={t("currency")}
            value={currency}
            onValueChange={answer.setCurrency}
            options={currencies(own).map((code) => ({ value: code, label: code }))}
          />
        )}
      </div>
      <QuickPicks label={t("picks")} picks={picks} onPick={amount.change} />
      {isPoints && (
        <>
          <NumberAnswer
            label={t("dayRate", { currency })}
            hint={t("dayRateHint")}
            answer={dayRate}
          />
          <Button
            variant="quiet"
            size="sm"
            className="-ml-2 self-start"
            onClick={answer.countInPoints}
          >
            {t("noMoney")}
          </Button>
        </>
      )}
    </QuestionForm>
  );
}

function currencies(own: string): readonly string[] {
  return CURRENCIES.includes(own) ? CURRENCIES : [own, ...CURRENCIES];
}

/**
 * What is typed, and how it is kept: the first amount turns the model to money, with the price of a
 * day, in one gesture.
 */
function useCostAnswer(failure: RecordOf<"failure">) {
  const { question, go, write } = useGuide();
  const settings = useModel((state) => state.readModel.settings);
  const amount = useNumberAnswer("amount", failure.impact?.mid ?? null, BOUNDS.money);
  const dayRate = useNumberAnswer("dayRate", settings.dayRate ?? DAY_RATE, SETTING_BOUNDS.dayRate);
  const { value: currency, choose: setCurrency } = useChosen(settings.currency);
  const { id } = failure;
  const isPoints = settings.unit === "points";

  const keep = () => {
    const isSettled = amount.settle();
    if (!dayRate.settle() || !isSettled) return false;
    const { value } = amount;
    // An empty field takes nothing back: skipping is no answer.
    if (value === null) return true;
    if (!isPoints) {
      return write(
        (model) => setEstimate(model, { id, field: "impact", mid: value }),
        "set-estimate",
      );
    }
    const terms = { currency, dayRate: dayRate.value ?? DAY_RATE };
    const impacts = new Map([[id, value]]);
    return write((model) => countInMoney(model, { ...terms, impacts }), "count-in-money");
  };
  const countInPoints = () => {
    const input = { id, field: "impact", mid: WORST_POINTS } as const;
    if (write((model) => setEstimate(model, input), "set-estimate")) {
      go(questionAfter(question, 1) ?? question);
    }
  };
  return { isPoints, amount, dayRate, currency, setCurrency, keep, countInPoints };
}
