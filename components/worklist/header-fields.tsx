"use client";

import { useTranslations } from "use-intl";

import { setEstimate } from "@/lib/client/commands/set-estimate";
import { SETTING_BOUNDS, setSetting } from "@/lib/client/commands/set-setting";
import { BOUNDS } from "@/lib/model/estimate";
import type { RecordOf } from "@/lib/model/record";

import { EditNumber } from "./edit-number";
import { useWorkList } from "./work-list-context";

/** What an incident of one failure costs. */
export function IncidentField({
  failure,
  label,
}: {
  readonly failure: RecordOf<"failure">;
  readonly label: string;
}) {
  const { readModel } = useWorkList();
  const { id } = failure;
  return (
    <EditNumber
      at={{ id, field: "impact" }}
      label={label}
      value={failure.impact?.mid ?? null}
      bounds={BOUNDS.money}
      unit={readModel.settings.currency}
      gesture="set-estimate"
      command={(model, mid) => setEstimate(model, { id, field: "impact", mid })}
    />
  );
}

/** How many person-days there are for what is to be done now. */
export function CapacityField() {
  const t = useTranslations("worklist.header");
  const { readModel } = useWorkList();
  return (
    <EditNumber
      at={{ id: "model", field: "settings.capacityDays" }}
      label={t("capacity")}
      value={readModel.settings.capacityDays}
      bounds={SETTING_BOUNDS.capacityDays}
      unit={t("days")}
      gesture="set-capacity"
      command={(model, value) => setSetting(model, { setting: "capacityDays", value })}
    />
  );
}

/** What a person-day costs: without it, work and losses in money cannot be compared. */
export function DayRateField() {
  const t = useTranslations("worklist.header");
  const { readModel } = useWorkList();
  const { currency, dayRate } = readModel.settings;
  return (
    <EditNumber
      at={{ id: "model", field: "settings.dayRate" }}
      label={t("dayRate")}
      value={dayRate}
      bounds={SETTING_BOUNDS.dayRate}
      unit={currency}
      gesture="set-day-rate"
      command={(model, value) => setSetting(model, { setting: "dayRate", value })}
    />
  );
}
