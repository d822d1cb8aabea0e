"use client";

import { useTranslations } from "use-intl";

import { useFormat } from "@/components/ui/use-format";
import type { EstimateField } from "@/lib/client/commands/set-estimate";
import { useModel } from "@/lib/client/model-context";

/** How the number of an estimate is typed: its factor, its unit, and what it is called. */
export function useEstimateWords(field: EstimateField) {
  const t = useTranslations("outline");
  const settings = useModel((state) => state.readModel.settings);
  const format = useFormat(settings);
  const isPercent = field === "share" || field === "success";

  const inWords = (value: number): string => {
    switch (field) {
      case "ratePerYear":
        return format.rate(value);
      case "impact":
      case "costPerYear":
        return format.amount(value);
      case "success":
      case "share":
      case "shareAsRun":
        return value < 0 ? t("worsens", { share: format.share(-value) }) : format.share(value);
      case "effortDays":
      case "switchDays":
        return format.days(value);
      case "upkeepDaysPerYear":
        return format.costInWords({ onceDays: 0, daysPerYear: value, moneyPerYear: 0 });
    }
  };
  const unit = (): string | null => {
    if (isPercent) return t("unit.percent");
    if (field === "effortDays") return t("unit.days");
    if (field === "upkeepDaysPerYear") return t("unit.daysPerYear");
    if (field === "ratePerYear") return null;
    return settings.unit === "points" ? t("unit.points") : settings.currency;
  };
  /** What a typed number does not say by itself. */
  const beside = (value: number): string | null => {
    if (field === "ratePerYear") return inWords(value);
    return value < 0 && isPercent ? inWords(value) : null;
  };
  return { factor: isPercent ? 100 : 1, unit: unit(), inWords, beside };
}
