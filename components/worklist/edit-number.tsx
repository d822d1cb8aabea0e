"use client";

import { type ReactNode, useState } from "react";

import { NumberField } from "@/components/ui/number-field";
import type { CommandProblem, CommandResult } from "@/lib/client/commands/problem";
import type { Gesture } from "@/lib/client/gesture";
import type { ReadModel } from "@/lib/model/read-model";

import { useProblemWords } from "./use-problem-words";
import { useWorkList } from "./work-list-context";

/** A number of the model: what cannot be taken stays in the field, with the reason under it. */
export function EditNumber({
  label,
  value,
  unit,
  hint,
  gesture,
  command,
}: {
  readonly label: string;
  readonly value: number | null;
  readonly unit?: string;
  readonly hint?: ReactNode;
  readonly gesture: Gesture;
  readonly command: (model: ReadModel, value: number | null) => CommandResult;
}) {
  const { edit } = useWorkList();
  const words = useProblemWords();
  const [problem, setProblem] = useState<CommandProblem | null>(null);
  return (
    <NumberField
      label={label}
      value={value}
      onCommit={(next) => setProblem(edit((model) => command(model, next), gesture))}
      error={problem && words(problem)}
      hint={hint}
      {...(unit !== undefined && { unit })}
    />
  );
}
