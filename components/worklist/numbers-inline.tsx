"use client";

import { useTranslations } from "use-intl";

import { CapacityField, DayRateField, IncidentField } from "./header-fields";
import type { Incident } from "./incident";
import { NumbersButton } from "./numbers-button";
import { needsDayRate } from "./needs-day-rate";
import { useWorkList } from "./work-list-context";

/** What the list asks before everything else, to be answered in place. */
export function NumbersInline({ incident }: { readonly incident: Incident }) {
  const t = useTranslations("worklist.header");
  const { readModel, ranking } = useWorkList();
  return (
    <>
      <div className="w-full @xl:w-60">
        {incident.kind === "one" ? (
          <IncidentField failure={incident.failure} label={t("question")} />
        ) : (
          <NumbersButton incident={incident} />
        )}
      </div>
      <div className="w-44 max-w-full min-w-32 max-sm:flex-1">
        <CapacityField />
      </div>
      {needsDayRate(readModel, ranking) && (
        <div className="w-44 max-w-full min-w-32 max-sm:flex-1">
          <DayRateField />
        </div>
      )}
    </>
  );
}
