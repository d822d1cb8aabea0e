"use client";

import { type SubmitEvent, useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { NumberField } from "@/components/ui/number-field";
import { TextField } from "@/components/ui/text-field";
import { countInMoney } from "@/lib/client/commands/count-in-money";
import type { CommandProblem } from "@/lib/client/commands/problem";
import { SETTING_BOUNDS } from "@/lib/client/commands/set-setting";
import { BOUNDS } from "@/lib/model/estimate";

import { useProblemWords } from "./use-problem-words";
import { useWorkList } from "./work-list-context";

/** Asks all that a model in points needs to count in money, and changes it in one gesture. */
export function MoneyForm({ onDone }: { readonly onDone: () => void }) {
  const t = useTranslations("worklist.header");
  const { readModel, edit } = useWorkList();
  const words = useProblemWords();
  const [currency, setCurrency] = useState(readModel.settings.currency);
  const [dayRate, setDayRate] = useState(readModel.settings.dayRate);
  const [impacts, setImpacts] = useState<ReadonlyMap<string, number | null>>(new Map());
  const [problem, setProblem] = useState<CommandProblem | null>(null);

  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const input = { currency, dayRate, impacts };
    const found = edit((model) => countInMoney(model, input), "count-in-money");
    setProblem(found);
    if (!found) onDone();
  };
  const isCurrency = problem?.kind === "not-a-currency";
  return (
    <form onSubmit={handleSubmit} className="flex flex-col gap-4">
      <TextField
        label={t("currency")}
        value={currency}
        onChange={(event) => setCurrency(event.target.value)}
        error={isCurrency && words(problem)}
      />
      {readModel.of.failure.map(({ id, title }) => (
        <NumberField
          key={id}
          label={title}
          value={impacts.get(id) ?? null}
          bounds={BOUNDS.money}
          unit={currency}
          onCommit={(value) => {
            setImpacts((old) => new Map(old).set(id, value));
            return null;
          }}
        />
      ))}
      <NumberField
        label={t("dayRate")}
        value={dayRate}
        bounds={SETTING_BOUNDS.dayRate}
        unit={currency}
        onCommit={(value) => {
          setDayRate(value);
          return null;
        }}
      />
      {problem && !isCurrency && (
        <p role="alert" className="text-xs text-danger">
          {words(problem)}
        </p>
      )}
      <Button type="submit" variant="primary" className="self-start">
        {t("countInMoney")}
      </Button>
    </form>
  );
}
