"use client";

import { useTranslations } from "use-intl";

import { useFormat } from "@/components/ui/use-format";
import { useModel } from "@/lib/client/model-context";
import type { RecordOf } from "@/lib/model/record";

import { EstimateEditor } from "./estimate-editor";
import { MovingParts } from "./moving-parts";
import { Section } from "./section";

/** What a defense takes: work once, work each year, money each year, and moving parts. */
export function DefenseCosts({ defense }: { readonly defense: RecordOf<"defense"> }) {
  const t = useTranslations("details.cost");
  const settings = useModel((state) => state.readModel.settings);
  const format = useFormat(settings);
  const { id } = defense;
  return (
    <Section title={t("title")}>
      <div className="flex flex-col gap-4">
        <EstimateEditor
          id={id}
          field="effortDays"
          label={t("effort")}
          numberLabel={t("effortDays")}
          estimate={defense.effortDays}
          ladder="effortDays"
          words={format.days}
        />
        <EstimateEditor
          id={id}
          field="upkeepDaysPerYear"
          label={t("upkeep")}
          unit={t("daysPerYear")}
          estimate={defense.upkeepDaysPerYear}
          words={format.days}
        />
        <EstimateEditor
          id={id}
          field="costPerYear"
          label={t("money")}
          unit={t("perYear", { currency: settings.currency })}
          estimate={defense.costPerYear}
          words={format.amount}
        />
        <MovingParts defense={defense} />
      </div>
    </Section>
  );
}
