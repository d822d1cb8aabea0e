"use client";

import { type SubmitEvent, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { giveReason } from "@/lib/client/commands/move-row";
import type { CommandProblem } from "@/lib/client/commands/problem";
import type { MovedRow } from "@/lib/worklist/overrides";

import { rowTitle } from "./row-words";
import { useProblemWords } from "./use-problem-words";
import { useWorkList } from "./work-list-context";
import type { WorkListRow } from "./work-list-rows";

/** Asks why a row was moved; nobody has to say. */
export function ReasonField({
  moved,
  row,
  takesFocus,
  onDone,
}: {
  readonly moved: MovedRow;
  readonly row: WorkListRow;
  readonly takesFocus: boolean;
  readonly onDone: () => void;
}) {
  const t = useTranslations("worklist.moved");
  const { edit } = useWorkList();
  const words = useTranslations("worklist");
  const problemWords = useProblemWords();
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState(moved.reason ?? "");
  const [problem, setProblem] = useState<CommandProblem | null>(null);

  useEffect(() => {
    if (takesFocus) form.current?.querySelector("input")?.focus();
  }, [takesFocus]);

  /** The field goes away, so the row takes the focus. */
  const finish = () => {
    form.current?.closest("li")?.querySelector<HTMLElement>("h3 button")?.focus();
    onDone();
  };
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const { overrideId } = moved;
    const found = edit((model) => giveReason(model, { overrideId, reason }), "give-reason");
    setProblem(found);
    if (!found) finish();
  };
  return (
    <form
      ref={form}
      onSubmit={handleSubmit}
      className="flex max-w-xl flex-wrap items-start gap-2 print:hidden"
    >
      <div className="min-w-48 flex-1">
        <TextField
          label={t("why")}
          aria-label={t("whyOf", { title: rowTitle(row, words) })}
          placeholder={t("whyHint")}
          value={reason}
          error={problem && problemWords(problem)}
          onChange={(event) => setReason(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape") finish();
          }}
        />
      </div>
      <Button type="submit" variant="primary" className="mt-6">
        {t("save")}
      </Button>
      <Button variant="quiet" className="mt-6" onClick={finish}>
        {t("skip")}
      </Button>
    </form>
  );
}
