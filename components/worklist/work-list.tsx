"use client";

import { useId, useMemo, useState } from "react";
import { useTranslations } from "use-intl";

import { EmptyState } from "@/components/ui/empty-state";
import { PrincipleCard } from "@/components/ui/principle-card";
import { useFormat } from "@/components/ui/use-format";
import { principleAt } from "@/lib/catalog/principles/principles";
import type { ReadModel } from "@/lib/model/read-model";
import type { OrderStability } from "@/lib/worklist/order-stability";
import type { Ranking } from "@/lib/worklist/ranking";
import { spend } from "@/lib/worklist/spending";

import { AttackShares } from "./attack-shares";
import { closeRowsOf } from "./close-rows";
import { NotWorthItList, SettledList, UnscoredList } from "./left-out";
import { ListHeader } from "./list-header";
import { RankedRows } from "./ranked-rows";
import type { Landing } from "./use-landing";
import { type Command, type Edit, WorkListContext } from "./work-list-context";
import { workListRows } from "./work-list-rows";

export type WorkListProps = {
  readonly modelId: string;
  readonly ranking: Ranking;
  readonly readModel: ReadModel;
  readonly canEdit: boolean;
  readonly selectedId: string | null;
  readonly edit: Edit;
  readonly preview: (command: Command | null) => void;
  /** Beside the board, where there is little room above the rows. */
  readonly isCompact?: boolean;
  /** Shows a defense where it can be edited; left out where there is no such place. */
  readonly onSelect?: (id: string) => void;
  /** How firm the order is, as far as a simulation has told. */
  readonly stability: OrderStability | null;
  /** A row that somebody searched for. */
  readonly landing?: Landing | undefined;
};

/** The ranked list with its reasons; as wide as the place it stands in, from 320 px. */
export function WorkList(props: WorkListProps) {
  const { modelId, ranking, readModel, canEdit, selectedId, edit, preview, onSelect, stability } =
    props;
  const t = useTranslations("worklist");
  const principles = useTranslations("principles");
  const principle = principleAt("no-list");
  const format = useFormat(readModel.settings);
  const rows = useMemo(() => workListRows(ranking, readModel), [ranking, readModel]);
  const effortDays = useMemo(
    () => rows.toSorted((a, b) => a.item.rank - b.item.rank).map(({ cost }) => cost.onceDays),
    [rows],
  );
  const [budgetDays, setBudgetDays] = useState<number | null>(null);
  const spending = budgetDays === null ? null : spend(ranking.items, effortDays, budgetDays);
  const id = useId();
  const close = useMemo(() => closeRowsOf(rows, stability, id), [rows, stability, id]);
  const shared = useMemo(
    () => ({ readModel, ranking, format, canEdit, edit, preview, onSelect, close }),
    [readModel, ranking, format, canEdit, edit, preview, onSelect, close],
  );
  return (
    <WorkListContext value={shared}>
      <div className="@container pb-8">
        <ListHeader
          modelId={modelId}
          isCompact={props.isCompact ?? false}
          budget={{
            totalDays: effortDays.reduce((sum, days) => sum + days, 0),
            days: budgetDays,
            spending,
            onChange: setBudgetDays,
          }}
        />
        {rows.length === 0 ? (
          <EmptyState title={t("empty.title")}>
            <p className="mb-4">{t(ranking.risk.current > 0 ? "empty.noItems" : "empty.noRisk")}</p>
            <PrincipleCard title={principles(`${principle}.title`)}>
              {principles(`${principle}.body`)}
            </PrincipleCard>
          </EmptyState>
        ) : (
          <RankedRows
            modelId={modelId}
            rows={rows}
            selectedId={selectedId}
            affordable={spending?.count ?? null}
            landing={props.landing}
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
