"use client";

import { Suspense } from "react";
import { useTranslations } from "use-intl";

import { cx } from "@/components/ui/cx";
import { lazyPart } from "@/lib/client/lazy-part";
import type { Spending } from "@/lib/worklist/spending";

import { BudgetSlider } from "./budget-slider";
import { DownloadMenu } from "./download-menu";
import { type Incident, incidentOf } from "./incident";
import { NumbersButton } from "./numbers-button";
import { RiskHeader } from "./risk-header";
import { useIncidentAnswer } from "./use-incident-answer";
import { useWorkList } from "./work-list-context";

const numbersInline = lazyPart(async () => (await import("./numbers-inline")).NumbersInline);

export type Budget = {
  readonly totalDays: number;
  readonly days: number | null;
  readonly spending: Spending | null;
  readonly onChange: (days: number | null) => void;
};

/**
 * What an incident costs, which sets the line; the days there are; the risk now and after; and how
 * far other numbers of days would get. Beside the board the questions open in a window.
 */
export function ListHeader({
  modelId,
  isCompact,
  budget,
}: {
  readonly modelId: string;
  readonly isCompact: boolean;
  readonly budget: Budget;
}) {
  const { readModel, ranking, canEdit } = useWorkList();
  const incident = incidentOf(readModel);
  const isInline = canEdit && !isCompact;
  return (
    <div className="contents @3xl:top-0 @3xl:tall:sticky @3xl:z-20 @3xl:block @3xl:border-b @3xl:border-line @3xl:bg-surface print:static! print:block">
      <PrintedHead incident={incident} />
      <div
        className={cx(
          "flex flex-wrap items-start gap-x-4 gap-y-2 px-4 pt-3 print:hidden @5xl:px-6",
          isInline && "min-h-17",
        )}
      >
        {isInline ? (
          <Suspense fallback={null}>
            <numbersInline.Part incident={incident} />
          </Suspense>
        ) : (
          <>
            <NumbersButton incident={incident} />
            <Capacity />
          </>
        )}
        <div className="ml-auto">
          <DownloadMenu modelId={modelId} />
        </div>
      </div>
      <div className="top-0 z-20 flex flex-col gap-x-8 gap-y-2 border-b border-line bg-surface px-4 py-3 tall:sticky @3xl:static! @3xl:flex-row @3xl:border-0 @5xl:px-6 print:static!">
        <RiskHeader ranking={ranking} spending={budget.spending} />
        {budget.totalDays > 0 && (
          <BudgetSlider
            totalDays={budget.totalDays}
            budgetDays={budget.days}
            spending={budget.spending}
            onBudget={budget.onChange}
          />
        )}
      </div>
    </div>
  );
}

/** The days there are, where they cannot be typed. */
function Capacity() {
  const t = useTranslations("worklist.header");
  const { format, readModel } = useWorkList();
  const { capacityDays } = readModel.settings;
  if (capacityDays === null) return null;
  return (
    <div>
      <p className="text-xs text-muted">{t("capacity")}</p>
      <p className="pt-1 text-sm font-semibold">{format.days(capacityDays)}</p>
    </div>
  );
}

/** What stands above the list on paper, where nothing can be typed. */
function PrintedHead({ incident }: { readonly incident: Incident }) {
  const t = useTranslations("worklist");
  const { format, readModel } = useWorkList();
  const answer = useIncidentAnswer(incident);
  const { capacityDays } = readModel.settings;
  return (
    <div className="hidden px-4 pb-2 print:block">
      <p className="text-sm font-semibold">{t("title")}</p>
      {answer !== null && (
        <p className="text-xs">{t("header.printed", { question: t("header.question"), answer })}</p>
      )}
      {capacityDays !== null && (
        <p className="text-xs">
          {t("header.printed", {
            question: t("header.capacity"),
            answer: format.days(capacityDays),
          })}
        </p>
      )}
    </div>
  );
}
