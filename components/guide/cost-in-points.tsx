"use client";

import { useTranslations } from "use-intl";

import { useFormat } from "@/components/ui/use-format";
import { setEstimate } from "@/lib/client/commands/set-estimate";
import { useModel } from "@/lib/client/model-context";
import { LADDERS } from "@/lib/client/view/ladders";
import type { RecordOf } from "@/lib/model/record";

import { Choices } from "./choices";
import { useGuide } from "./guide-context";
import { QuestionForm } from "./question-form";
import { rungChoices } from "./rung-choices";
import { useChosen } from "./use-chosen";

/** For models that have said something in points already: 100 is the worst thing on the board. */
export function CostInPoints({ failure }: { readonly failure: RecordOf<"failure"> }) {
  const t = useTranslations("guide.cost");
  const { write } = useGuide();
  const settings = useModel((state) => state.readModel.settings);
  const format = useFormat(settings);
  const saved = failure.impact?.mid ?? null;
  const { value: points, choose } = useChosen(saved);
  const keep = () => {
    if (points === null) return true;
    const input = { id: failure.id, field: "impact", mid: points } as const;
    return write((model) => setEstimate(model, input), "set-estimate");
  };
  return (
    <QuestionForm
      title={t("titlePoints")}
      help={t("helpPoints")}
      hasAnswer={points !== null}
      onKeep={keep}
    >
      <Choices
        legend={t("points")}
        value={points === null ? null : String(points)}
        choices={rungChoices(LADDERS.impact, saved, format.amount)}
        onChoose={(value) => choose(Number(value))}
      />
    </QuestionForm>
  );
}
