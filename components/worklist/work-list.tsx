"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";

import { EmptyState } from "@/components/ui/empty-state";
import { useFormat } from "@/components/ui/use-format";
import type { DefenseStatus } from "@/lib/model/kinds/defense";
import type { ReadModel } from "@/lib/model/read-model";
import type { Ranking } from "@/lib/worklist/ranking";

import { AttackShares } from "./attack-shares";
import { DownloadMenu } from "./download-menu";
import { NotWorthItList, SettledList, UnscoredList } from "./left-out";
import { RankedRows } from "./ranked-rows";
import { RiskHeader } from "./risk-header";
import type { Landing } from "./use-landing";
import { WorkListContext } from "./work-list-context";
import { workListRows } from "./work-list-rows";

export type WorkListProps = {
  readonly modelId: string;
  readonly ranking: Ranking;
  readonly readModel: ReadModel;
  readonly canEdit: boolean;
  readonly selectedId: string | null;
  readonly onStatus: (defenseId: string, status: DefenseStatus) => void;
  /** Shows a defense where it can be edited; left out where there is no such place. */
  readonly onSelect?: (id: string) => void;
  /** A row that somebody searched for. */
  readonly landing?: Landing | undefined;
};

/** The ranked list with its reasons; as wide as the place it stands in, from 320 px. */
export function WorkList({
  modelId,
  ranking,
  readModel,
  canEdit,
  selectedId,
  onStatus,
  onSelect,
  landing,
}: WorkListProps) {
  const t = useTranslations("worklist");
  const format = useFormat(readModel.settings);
  const rows = useMemo(() => workListRows(ranking, readModel), [ranking, readModel]);
  const shared = useMemo(
    () => ({ readModel, format, canEdit, onStatus, onSelect }),
    [readModel, format, canEdit, onStatus, onSelect],
  );
  return (
    <WorkListContext value={shared}>
      <div className="@container pb-8">
        <div className="top-0 z-20 flex items-start justify-between gap-4 border-b border-line bg-surface px-4 py-3 @5xl:px-6 tall:sticky">
          <RiskHeader ranking={ranking} />
          <DownloadMenu modelId={modelId} />
        </div>
        {rows.length === 0 ? (
          <EmptyState title={t("empty.title")}>
            {t(ranking.risk.current > 0 ? "empty.noItems" : "empty.noRisk")}
          </EmptyState>
        ) : (
          <RankedRows
            modelId={modelId}
            ranking={ranking}
            rows={rows}
            selectedId={selectedId}
            landing={landing}
          />
        )}
        <NotWorthItList entries={ranking.notWorthIt} />
        <UnscoredList entries={ranking.unscored} />
        <SettledList readModel={readModel} />
        <AttackShares attacks={ranking.attacks} />
      </div>
    </WorkListContext>
  );
}
