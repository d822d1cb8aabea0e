"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import { useTranslations } from "use-intl";

import { cx } from "@/components/ui/cx";
import { NumberCellField } from "@/components/ui/number-cell-field";
import { type EstimateField, estimateOf, setEstimate } from "@/lib/client/commands/set-estimate";
import { useModel, useModelStore } from "@/lib/client/model-context";
import { fieldIntent } from "@/lib/client/outline/outline-keys";
import type { RowField } from "@/lib/client/outline/row-fields";

import type { CellProps } from "./cell-props";
import { useEstimateWords } from "./estimate-words";
import { useOutline } from "./outline-context";
import { useCanEdit } from "./use-can-edit";

type NumberCellProps = CellProps & {
  readonly field: EstimateField;
  readonly label: string;
  readonly column: RowField;
};

/** An estimate as a number, with words beside it where a number alone says little. */
export function NumberCell({ row, tabIndex, field, label, column }: NumberCellProps) {
  const t = useTranslations("outline");
  const canEdit = useCanEdit();
  const record = useModel((state) => state.records.get(row.id));
  const { factor, unit, inWords, beside } = useEstimateWords(field);
  const value = record ? (estimateOf(record, field)?.mid ?? null) : null;
  const shown = value === null ? null : round(value * factor);
  const { version, commit, handleKeyDown } = useNumberKeys({ row, field, column, shown, factor });

  if (!canEdit) {
    return (
      <span className="min-w-0 px-1.5 text-sm">
        <span className="sr-only">{`${label}: `}</span>
        {value === null ? <span className="text-muted">{t("unknown")}</span> : inWords(value)}
      </span>
    );
  }
  const words = value === null ? null : beside(value);
  return (
    <>
      <div
        role="presentation"
        onKeyDownCapture={handleKeyDown}
        className={cx("shrink-0 max-sm:w-32", words === null ? "w-26" : "w-22")}
      >
        <NumberCellField
          key={version}
          label={label}
          value={shown}
          placeholder={t("unknown")}
          tabIndex={tabIndex}
          onCommit={commit}
          unit={unit}
        />
      </div>
      {words !== null && <span className="min-w-0 truncate text-xs text-muted">{words}</span>}
    </>
  );
}

/** Enter and the arrows take the number and go on, Escape leaves it as it was. */
function useNumberKeys({
  row,
  field,
  column,
  shown,
  factor,
}: Pick<NumberCellProps, "row" | "field" | "column"> & {
  readonly shown: number | null;
  readonly factor: number;
}) {
  const outline = useOutline();
  const store = useModelStore();
  const isReverting = useRef(false);
  const [version, setVersion] = useState(0);

  const commit = (next: number | null) => {
    if (isReverting.current || next === shown) return;
    const { readModel, execute } = store.getState();
    const mid = next === null ? null : next / factor;
    const isDone = execute(setEstimate(readModel, { id: row.id, field, mid }), "set-estimate");
    // A number that was refused gives way to the one that holds.
    if (!isDone) setVersion((old) => old + 1);
  };
  const handleKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const intent = fieldIntent(event);
    if (!intent) return;
    event.stopPropagation();
    event.preventDefault();
    if (event.key === "Escape") {
      isReverting.current = true;
      event.currentTarget.closest<HTMLElement>("[data-row]")?.focus();
      isReverting.current = false;
      setVersion((old) => old + 1);
    } else if (intent === "leave") outline.goTo(row.key);
    else outline.goAlong(row.key, column, intent);
  };
  return { version, commit, handleKeyDown };
}

/** Enough digits to tell any two estimates apart, without the tail of binary fractions. */
function round(value: number): number {
  return Number(value.toPrecision(4));
}
