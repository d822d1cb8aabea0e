"use client";

import { type ComponentProps, useState } from "react";

import { SharedField } from "@/components/ui/shared-field";
import { TextField } from "@/components/ui/text-field";
import { useTakeWhenGone } from "@/components/ui/use-take-when-gone";
import type { CommandProblem, CommandResult } from "@/lib/client/commands/problem";
import type { Gesture } from "@/lib/client/gesture";
import type { ReadModel } from "@/lib/model/read-model";

import { useProblemWords } from "./use-problem-words";
import { useWorkList } from "./work-list-context";

/** A line of text of the model, taken when the field is left or Enter is pressed; Escape forgets it. */
export function EditText({
  at,
  label,
  value,
  gesture,
  command,
  ...rest
}: Pick<ComponentProps<"input">, "type" | "placeholder" | "max" | "inputMode"> & {
  /** Which field of which record it is. */
  readonly at: { readonly id: string; readonly field: string };
  readonly label: string;
  readonly value: string;
  readonly gesture: Gesture;
  readonly command: (model: ReadModel, text: string) => CommandResult;
}) {
  const { edit } = useWorkList();
  const words = useProblemWords();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<CommandProblem | null>(null);
  const commit = () => {
    if (typed === null) return;
    const found = edit((model) => command(model, typed), gesture);
    setProblem(found);
    if (!found) setTyped(null);
  };
  useTakeWhenGone(commit);
  return (
    <SharedField {...at}>
      <TextField
        {...rest}
        label={label}
        value={typed ?? value}
        error={problem && words(problem)}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
          if (event.key !== "Escape" || typed === null) return;
          event.stopPropagation();
          setTyped(null);
          setProblem(null);
        }}
      />
    </SharedField>
  );
}
