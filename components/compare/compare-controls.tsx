"use client";

import { useTranslations } from "use-intl";

import { NumberField } from "@/components/ui/number-field";
import { useModel } from "@/lib/client/model-context";
import type { ResolvedSettings } from "@/lib/model/settings";

import { Segmented } from "@/components/ui/segmented";

type Assume = ResolvedSettings["assume"];

const SHARED_BY = { min: 1, max: 10_000 };

/** How the table is computed; nothing of it is written to the model. */
export function CompareControls({
  assume,
  onAssume,
  sharedBy,
  onSharedBy,
}: {
  readonly assume: Assume;
  readonly onAssume: (assume: Assume) => void;
  readonly sharedBy: number;
  readonly onSharedBy: (models: number) => void;
}) {
  const t = useTranslations("compare");
  const asRunCount = useModel(
    (state) => state.readModel.of.effect.filter(({ shareAsRun }) => shareAsRun).length,
  );
  return (
    <div className="flex flex-wrap items-start gap-x-8 gap-y-4">
      <div className="flex flex-col gap-1">
        <Segmented
          label={t("assume.label")}
          value={assume}
          onValueChange={onAssume}
          options={[
            { value: "designed", label: t("assume.designed") },
            { value: "asRun", label: t("assume.asRun") },
          ]}
        />
        <p className="max-w-72 text-xs text-muted">{t("assume.means", { count: asRunCount })}</p>
      </div>
      <div className="w-56">
        <NumberField
          label={t("shared.label")}
          value={sharedBy}
          bounds={SHARED_BY}
          onCommit={(models) => {
            if (models !== null && !Number.isInteger(models)) return t("shared.whole");
            onSharedBy(models ?? 1);
            return null;
          }}
          unit={t("shared.unit", { count: sharedBy })}
          hint={t("shared.hint")}
        />
      </div>
    </div>
  );
}
