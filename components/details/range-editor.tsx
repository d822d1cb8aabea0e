"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { NumberField } from "@/components/ui/number-field";
import { useLock } from "@/components/ui/shared-field";
import { type EstimateField, setEstimate } from "@/lib/client/commands/set-estimate";
import { type RangeEnd, rangeBounds, setRangeEnd } from "@/lib/client/commands/set-range-end";
import { suggestedMid } from "@/lib/client/view/suggested-mid";
import type { Estimate } from "@/lib/model/estimate";

import { RangeWords } from "./range-words";
import { typedValue } from "./typed-value";
import { useEdit } from "./use-edit";

type RangeProps = {
  readonly id: string;
  readonly field: EstimateField;
  /** Of the estimate. */
  readonly label: string;
  readonly estimate: Estimate;
  readonly words: (value: number) => string;
  readonly factor: number;
  readonly unit: string | undefined;
};

/** How far off an estimate may be; closed it is one line. */
export function RangeEditor(props: RangeProps) {
  const t = useTranslations("details.range");
  const { label, estimate, words } = props;
  const [isOpen, setIsOpen] = useState(false);
  const hasEnds = estimate.low !== undefined || estimate.high !== undefined;
  const says = isOpen ? "close" : hasEnds ? "change" : "give";
  return (
    <div className="flex flex-col gap-2">
      <p className="flex flex-wrap items-center gap-x-2 text-xs text-muted [overflow-wrap:anywhere]">
        {hasEnds && (
          <span>
            <RangeWords estimate={estimate} words={words} />
          </span>
        )}
        <button
          type="button"
          aria-expanded={isOpen}
          aria-label={t("nameOf", { action: t(says), label })}
          onClick={() => setIsOpen(!isOpen)}
          className="min-h-6 rounded-sm font-medium text-accent underline-offset-2 hover:underline max-sm:min-h-11"
        >
          {t(says)}
        </button>
      </p>
      {isOpen && <Ends {...props} />}
    </div>
  );
}

function Ends(props: RangeProps) {
  const t = useTranslations("details.range");
  const { label, estimate, words } = props;
  const hasBoth = estimate.low !== undefined && estimate.high !== undefined;
  return (
    <div
      role="group"
      aria-label={t("of", { label })}
      className="flex flex-col gap-2 border-l-2 border-line pl-3"
    >
      <div className="grid grid-cols-2 gap-2">
        <End {...props} end="low" />
        <End {...props} end="high" />
      </div>
      <p className="text-xs text-pretty text-muted">
        {t(hasBoth ? "means" : "wants", { mid: words(estimate.mid) })}
      </p>
      <Suggestion {...props} />
    </div>
  );
}

function End({ id, field, estimate, factor, unit, end }: RangeProps & { readonly end: RangeEnd }) {
  const t = useTranslations("details.range");
  const edit = useEdit();
  const value = estimate[end];
  const { min, max } = rangeBounds(field, end, estimate.mid);
  return (
    <NumberField
      label={t(end)}
      value={value === undefined ? null : typedValue(value, factor)}
      bounds={{ min: typedValue(min, factor), max: typedValue(max, factor) }}
      onCommit={(typed) => {
        // Where the number itself is shown rounded, its own digits may be typed as an end.
        const next = typed === null ? null : Math.min(Math.max(typed / factor, min), max);
        edit((model) => setRangeEnd(model, { id, field, end, value: next }), "set-range");
        return null;
      }}
      {...(unit !== undefined && { unit })}
    />
  );
}

/** The mean of the range, where the number is another. */
function Suggestion({ id, field, estimate, words }: RangeProps) {
  const t = useTranslations("details.range");
  const edit = useEdit();
  const isLocked = useLock() !== undefined;
  const mid = suggestedMid(field, estimate);
  if (mid === null) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-muted">
      <span>{t("mean", { mean: words(mid) })}</span>
      <Button
        size="sm"
        disabled={isLocked}
        onClick={() => edit((model) => setEstimate(model, { id, field, mid }), "set-estimate")}
      >
        {t("take")}
      </Button>
    </div>
  );
}
