"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import type { CostParts } from "@/components/ui/format";
import { useModel } from "@/lib/client/model-context";
import type { RecordOf } from "@/lib/model/record";
import type { AlternativeRow } from "@/lib/worklist/compare-group";

import { useCompare } from "./compare-context";
import { titleOf } from "./title-of";

type Defense = RecordOf<"defense">;

/** More columns than a table ever has. */
const ALL_COLUMNS = 100;

/** What else is known of an alternative: why, on what condition, and what its cost is made of. */
export function AlternativeDetail({
  row,
  id,
}: {
  readonly row: AlternativeRow;
  readonly id: string;
}) {
  const t = useTranslations("compare.detail");
  const { onShow } = useCompare();
  const defense = useModel((state) => state.readModel.byId.get(row.id));
  if (defense?.kind !== "defense") return null;
  return (
    <tr id={id}>
      <td colSpan={ALL_COLUMNS} className="border-b border-line bg-page p-0">
        <div className="sticky left-0 flex w-[100cqw] flex-col gap-3 px-4 py-4 sm:pr-6 sm:pl-10">
          <Facts row={row} defense={defense} />
          <Conditions defense={defense} />
          {defense.notes && (
            <p dir="auto" className="max-w-prose whitespace-pre-line">
              {defense.notes}
            </p>
          )}
          <Button size="sm" className="self-start" onClick={() => onShow(defense.id)}>
            {t("show")}
          </Button>
        </div>
      </td>
    </tr>
  );
}

function Facts({ row, defense }: { readonly row: AlternativeRow; readonly defense: Defense }) {
  const t = useTranslations("compare.detail");
  const { format } = useCompare();
  const readModel = useModel((state) => state.readModel);
  const requiredIds = readModel.requiredIdsOf.get(defense.id) ?? [];
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-2">
      <Fact label={t("removes")}>{format.change(-row.removed)}</Fact>
      {row.cost !== null && <Fact label={t("cost")}>{format.cost(costParts(defense))}</Fact>}
      {defense.power && <Fact label={t("power")}>{defense.power}</Fact>}
      {requiredIds.length > 0 && (
        <Fact label={t("requires")}>
          {requiredIds.map((required) => titleOf(required, readModel)).join(", ")}
        </Fact>
      )}
    </dl>
  );
}

function costParts(defense: Defense): CostParts {
  return {
    onceDays: defense.effortDays?.mid ?? 0,
    daysPerYear: defense.upkeepDaysPerYear?.mid ?? 0,
    moneyPerYear: defense.costPerYear?.mid ?? 0,
  };
}

function Conditions({ defense }: { readonly defense: Defense }) {
  const t = useTranslations("compare.detail.condition");
  const conditions = defense.conditions ?? [];
  if (conditions.length === 0) return null;
  return (
    <ul className="list-disc pl-5">
      {conditions.map(({ text, role, ticked }) => (
        <li key={text}>{t(`${role}.${ticked === true ? "yes" : "no"}`, { text })}</li>
      ))}
    </ul>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-xs text-muted">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
