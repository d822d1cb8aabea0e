"use client";

import { useTranslations } from "use-intl";

import { SelectCell } from "@/components/ui/select-cell";
import { setStatus } from "@/lib/client/commands/set-status";
import { useModel, useModelStore } from "@/lib/client/model-context";
import { statusOf } from "@/lib/client/view/defense-figures";
import { defenseStatusSchema } from "@/lib/model/kinds/defense";

import type { CellProps } from "./cell-props";
import { useCanEdit } from "./use-can-edit";

/** How far a defense is. */
export function StatusCell({ row, title, tabIndex }: CellProps) {
  const t = useTranslations();
  const store = useModelStore();
  const canEdit = useCanEdit();
  const defense = useModel((state) => state.records.get(row.id));
  if (defense?.kind !== "defense") return null;
  const status = statusOf(defense);
  if (!canEdit) return <span className="px-1.5 text-sm">{t(`common.status.${status}`)}</span>;
  return (
    <SelectCell
      label={t("outline.field.status", { title })}
      tabIndex={tabIndex}
      value={status}
      options={defenseStatusSchema.options.map((value) => ({
        value,
        label: t(`common.status.${value}`),
      }))}
      onValueChange={(next) => {
        const { readModel, execute } = store.getState();
        execute(setStatus(readModel, { id: row.id, status: next }), "set-status");
      }}
    />
  );
}
