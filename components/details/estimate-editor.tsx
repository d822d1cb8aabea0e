"use client";

import { useTranslations } from "use-intl";

import { NumberField } from "@/components/ui/number-field";
import { SharedField } from "@/components/ui/shared-field";
import {
  type EstimateField,
  estimateBounds,
  setEstimate,
} from "@/lib/client/commands/set-estimate";
import type { Ladder } from "@/lib/client/view/ladders";
import type { Estimate } from "@/lib/model/estimate";

import { Fact } from "./fact";
import { LadderField } from "./ladder-field";
import { Basis, Origin } from "./origin";
import { RangeEditor } from "./range-editor";
import { typedValue } from "./typed-value";
import { useCanEdit, useEdit, usePreview } from "./use-edit";

type EstimateProps = {
  readonly id: string;
  readonly field: EstimateField;
  readonly label: string;
  /** Names the number where a ladder has the label. */
  readonly numberLabel?: string;
  readonly unit?: string;
  readonly estimate: Estimate | undefined;
  readonly ladder?: Ladder;
  readonly words: (value: number) => string;
  readonly factor?: number;
};

/**
 * One estimate of a record: its ladder in words where it has one, the number itself, its range and
 * where it comes from. `factor` turns the stored number into the one that is typed: 100 for per cent.
 */
export function EstimateEditor(props: EstimateProps) {
  const t = useTranslations("details.estimate");
  const canEdit = useCanEdit();
  const { label, estimate, words } = props;
  if (canEdit) return <EstimateFields {...props} />;
  return (
    <Fact label={label} value={estimate ? words(estimate.mid) : t("unknown")}>
      <Origin estimate={estimate} words={words} />
    </Fact>
  );
}

function EstimateFields({
  id,
  field,
  label,
  numberLabel,
  unit,
  estimate,
  ladder,
  words,
  factor = 1,
}: EstimateProps) {
  const edit = useEdit();
  const preview = usePreview();
  const value = estimate?.mid ?? null;
  const commit = (mid: number | null): null => {
    edit((model) => setEstimate(model, { id, field, mid }), "set-estimate");
    return null;
  };
  const { min, max } = estimateBounds(field);
  const number = (
    <NumberField
      // What is typed for one record never shows with another.
      key={id}
      label={numberLabel ?? label}
      value={value === null ? null : typedValue(value, factor)}
      bounds={{ min: min * factor, max: max * factor }}
      onCommit={(typed) => commit(typed === null ? null : typed / factor)}
      {...(unit !== undefined && { unit })}
    />
  );
  return (
    <SharedField id={id} field={field} className="flex flex-col gap-1.5">
      {ladder ? (
        <LadderField
          label={label}
          ladder={ladder}
          value={value}
          words={words}
          onPreview={(mid) => preview((model) => setEstimate(model, { id, field, mid }))}
          onCommit={commit}
        >
          {number}
        </LadderField>
      ) : (
        number
      )}
      {estimate && (
        <RangeEditor key={`${id} range`} {...{ id, field, label, estimate, words, factor, unit }} />
      )}
      <Basis estimate={estimate} />
    </SharedField>
  );
}
