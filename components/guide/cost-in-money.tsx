"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { useFormat } from "@/components/ui/use-format";
import {
  DAY_RATE_MAX,
  INCIDENT_COST_MAX,
  setIncidentCost,
} from "@/lib/client/commands/set-incident-cost";
import { questionAfter } from "@/lib/client/guide/questions";
import { useModel } from "@/lib/client/model-context";
import type { RecordOf } from "@/lib/model/record";

import { useGuide } from "./guide-context";
import { NumberAnswer } from "./number-answer";
import { QuestionForm } from "./question-form";
import { QuickPicks } from "./quick-picks";
import { useNumberAnswer } from "./use-number-answer";

const CURRENCIES = ["USD", "EUR", "GBP", "CHF", "JPY", "INR", "CAD", "AUD"];
const PICKS = [10_000, 100_000, 1_000_000, 10_000_000];
/** What templates take for a day of work, until somebody says otherwise. */
const DAY_RATE = 800;
/** The worst thing on the board, for those who would rather not say money. */
const WORST_POINTS = 100;

export function CostInMoney({ failure }: { readonly failure: RecordOf<"failure"> }) {
  const t = useTranslations("guide.cost");
  const { question, go, write } = useGuide();
  const settings = useModel((state) => state.readModel.settings);
  const amount = useNumberAnswer(failure.impact?.mid ?? null, INCIDENT_COST_MAX);
  const dayRate = useNumberAnswer(settings.dayRate ?? DAY_RATE, DAY_RATE_MAX);
  const [currency, setCurrency] = useState(settings.currency);
  const format = useFormat({ unit: "money", currency });
  const { id: failureId, impact } = failure;

  const keep = () => {
    const isSettled = amount.settle();
    if (!dayRate.settle() || !isSettled) return false;
    const { value } = amount;
    // An empty field takes nothing back: skipping is no answer.
    if (value === null) return true;
    const terms = { currency, dayRate: dayRate.value ?? DAY_RATE };
    return write(
      (model) => setIncidentCost(model, { failureId, amount: value, terms }),
      "set-estimate",
    );
  };
  const countInPoints = () => {
    const input = { failureId, amount: WORST_POINTS, terms: null };
    if (write((model) => setIncidentCost(model, input), "set-estimate")) {
      go(questionAfter(question, 1) ?? question);
    }
  };
  const picks = PICKS.map((pick) => ({ text: format.amount(pick), fills: String(pick) }));
  return (
    <QuestionForm
      title={t("title")}
      help={t("help")}
      hasAnswer={amount.text.trim() !== ""}
      onKeep={keep}
    >
      <div className="grid grid-cols-[minmax(0,1fr)_7rem] items-start gap-3">
        <NumberAnswer label={t("amount")} placeholder={t("placeholder")} answer={amount} />
        <Select
          label={t("currency")}
          value={currency}
          onValueChange={setCurrency}
          options={currencies(settings.currency).map((code) => ({ value: code, label: code }))}
        />
      </div>
      <QuickPicks label={t("picks")} picks={picks} onPick={amount.change} />
      <NumberAnswer label={t("dayRate", { currency })} hint={t("dayRateHint")} answer={dayRate} />
      {settings.unit === "points" && impact === undefined && (
        <Button variant="quiet" size="sm" className="-ml-2 self-start" onClick={countInPoints}>
          {t("noMoney")}
        </Button>
      )}
    </QuestionForm>
  );
}

function currencies(own: string): readonly string[] {
  return CURRENCIES.includes(own) ? CURRENCIES : [own, ...CURRENCIES];
}
