"use client";

import { useId } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { setSetting } from "@/lib/client/commands/set-setting";
import type { Spending } from "@/lib/worklist/spending";

import { useWorkList } from "./work-list-context";

/** A keyboard goes through the whole slider in about so many steps. */
const STEPS = 100;
const NICE_STEPS = [0.1, 0.5, 1, 2, 5, 10, 20, 50, 100] as const;

/** How far so many days would get, only to look at; "take as capacity" writes it down. */
export function BudgetSlider({
  totalDays,
  budgetDays,
  spending,
  onBudget,
}: {
  readonly totalDays: number;
  /** Null: not asked. */
  readonly budgetDays: number | null;
  readonly spending: Spending | null;
  readonly onBudget: (days: number | null) => void;
}) {
  const t = useTranslations("worklist.budget");
  const { format, readModel } = useWorkList();
  const id = useId();
  const { step, max } = scaleOf(totalDays);
  const { capacityDays } = readModel.settings;
  const value = Math.min(max, budgetDays ?? capacityDays ?? max);
  const says = spending
    ? t("says", {
        budget: format.days(value),
        count: spending.count,
        spent: format.days(spending.days),
        left: format.riskLeft(spending.riskLeft ?? 0),
      })
    : t("all", { days: format.days(totalDays) });
  return (
    <div className="min-w-0 flex-1 print:hidden">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <label htmlFor={id} className="text-xs text-muted">
          {t("label")}
        </label>
        <output htmlFor={id} aria-live="off" className="text-xs">
          {says}
        </output>
      </div>
      <input
        id={id}
        type="range"
        min={0}
        max={max}
        step={step}
        value={value}
        aria-valuetext={says}
        onChange={(event) => onBudget(event.target.valueAsNumber)}
        className="mt-0.5 block h-6 w-full cursor-pointer rounded-sm accent-accent focus-visible:outline-offset-0 max-sm:h-11"
      />
      {budgetDays !== null && <BudgetButtons days={value} onBudget={onBudget} />}
    </div>
  );
}

/** Writes the days down, or forgets them. */
function BudgetButtons({
  days,
  onBudget,
}: {
  readonly days: number;
  readonly onBudget: (days: number | null) => void;
}) {
  const t = useTranslations("worklist.budget");
  const { format, canEdit, edit } = useWorkList();
  const takeAsCapacity = () => {
    const input = { setting: "capacityDays", value: days } as const;
    if (!edit((model) => setSetting(model, input), "set-capacity")) onBudget(null);
  };
  return (
    <div className="flex flex-wrap gap-2 pt-1">
      {canEdit && (
        <Button size="sm" onClick={takeAsCapacity}>
          {t("take", { days: format.days(days) })}
        </Button>
      )}
      <Button size="sm" variant="quiet" onClick={() => onBudget(null)}>
        {t("reset")}
      </Button>
    </div>
  );
}

function scaleOf(totalDays: number) {
  const step = NICE_STEPS.find((nice) => nice * STEPS >= totalDays) ?? Math.ceil(totalDays / STEPS);
  return { step, max: Math.max(step, Math.ceil(totalDays / step) * step) };
}
