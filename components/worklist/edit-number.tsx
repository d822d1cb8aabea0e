"use client";

import { NumberField } from "@/components/ui/number-field";
import { SharedField } from "@/components/ui/shared-field";
import type { CommandResult } from "@/lib/client/commands/problem";
import type { Gesture } from "@/lib/client/gesture";
import type { NumberBounds } from "@/lib/kernel/typed-number";
import type { ReadModel } from "@/lib/model/read-model";

import { useProblemWords } from "./use-problem-words";
import { useWorkList } from "./work-list-context";

/** A number of the model: what cannot be taken stays in the field, with the reason under it. */
export function EditNumber({
  at,
  label,
  value,
  bounds,
  unit,
  gesture,
  command,
}: {
  /** Which field of which record it is. */
  readonly at: { readonly id: string; readonly field: string };
  readonly label: string;
  readonly value: number | null;
  readonly bounds: NumberBounds;
  readonly unit: string;
  readonly gesture: Gesture;
  readonly command: (model: ReadModel, value: number | null) => CommandResult;
}) {
  const { edit } = useWorkList();
  const words = useProblemWords();
  return (
    <SharedField {...at}>
      <NumberField
        label={label}
        value={value}
        bounds={bounds}
        unit={unit}
        onCommit={(next) => {
          const problem = edit((model) => command(model, next), gesture);
          return problem && words(problem);
        }}
      />
    </SharedField>
  );
}
