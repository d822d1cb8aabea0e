"use client";

import { useTranslations } from "use-intl";

import { Dialog } from "@/components/ui/dialog";

import { CapacityField, DayRateField, IncidentField } from "./header-fields";
import { incidentOf } from "./incident";
import { MoneyForm } from "./money-form";
import { needsDayRate } from "./needs-day-rate";
import { useWorkList } from "./work-list-context";

/** The window that asks what incidents cost, what a day costs and how many days there are. */
export function NumbersDialog({
  open,
  onOpenChange,
}: {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}) {
  const t = useTranslations("worklist.header");
  const { readModel, ranking } = useWorkList();
  const incident = incidentOf(readModel);
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("question")}
      description={t(incident.kind === "points" ? "pointsMeaning" : "moneyMeaning")}
    >
      <div className="flex flex-col gap-4">
        {incident.kind === "points" && <MoneyForm onDone={() => onOpenChange(false)} />}
        {incident.kind === "one" && (
          <IncidentField failure={incident.failure} label={incident.failure.title} />
        )}
        {incident.kind === "several" &&
          incident.failures.map((failure) => (
            <IncidentField key={failure.id} failure={failure} label={failure.title} />
          ))}
        <div className="flex flex-col gap-4 border-t border-line pt-4">
          <CapacityField />
          {incident.kind !== "points" && needsDayRate(readModel, ranking) && <DayRateField />}
        </div>
      </div>
    </Dialog>
  );
}
