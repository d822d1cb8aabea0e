"use client";

import { type KeyboardEvent, useId } from "react";
import { useTranslations } from "use-intl";

import { cx } from "@/components/ui/cx";
import { NumberCellField } from "@/components/ui/number-cell-field";
import { SharedField } from "@/components/ui/shared-field";
import { type TypedNumber, useTypedNumber } from "@/components/ui/use-typed-number";
import {
  type EstimateField,
  estimateBounds,
  estimateOf,
  setEstimate,
} from "@/lib/client/commands/set-estimate";
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
  const store = useModelStore();
  const noteId = useId();
  const { min, max } = estimateBounds(field);
  const number = useTypedNumber({
    value: shown,
    bounds: { min: min * factor, max: max * factor },
    unit,
    onCommit: (typed) => {
      const { readModel, execute } = store.getState();
      const mid = typed === null ? null : typed / factor;
      execute(setEstimate(readModel, { id: row.id, field, mid }), "set-estimate");
      return null;
    },
  });
  const handleKeyDown = useNumberKeys({ row, column, number });

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
        <SharedField id={row.id} field={field} isOver>
          <NumberCellField
            number={number}
            noteId={noteId}
            label={label}
            placeholder={t("unknown")}
            tabIndex={tabIndex}
            unit={unit}
          />
        </SharedField>
      </div>
      {number.problem === null ? (
        words !== null && <span className={BESIDE}>{words}</span>
      ) : (
        <span id={noteId} role="alert" className="min-w-0 py-1 text-xs text-danger">
          {number.problem}
        </span>
      )}
    </>
  );
}

const BESIDE = "min-w-0 truncate text-xs text-muted print:whitespace-normal";

/** Enter and the arrows take the number and go on, Escape leaves it as it was. */
function useNumberKeys({
  row,
  column,
  number,
}: Pick<NumberCellProps, "row" | "column"> & { readonly number: TypedNumber }) {
  const outline = useOutline();
  return (event: KeyboardEvent<HTMLElement>) => {
    const intent = fieldIntent(event);
    if (!intent) return;
    event.stopPropagation();
    event.preventDefault();
    if (event.key === "Escape") {
      number.forget();
      outline.goTo(row.key);
    } else if (!number.settle()) return;
    else if (intent === "leave") outline.goTo(row.key);
    else outline.goAlong(row.key, column, intent);
  };
}

/** Enough digits to tell any two estimates apart, without the tail of binary fractions. */
function round(value: number): number {
  return Number(value.toPrecision(4));
}
