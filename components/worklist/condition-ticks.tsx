"use client";

import { useTranslations } from "use-intl";

import { tickCondition } from "@/lib/client/commands/tick-condition";
import type { RecordOf } from "@/lib/model/record";

import { useWorkList } from "./work-list-context";

/** What must hold, and what must not, for a defense to stop anything; a tick counts at once. */
export function ConditionTicks({ defense }: { readonly defense: RecordOf<"defense"> }) {
  const t = useTranslations("worklist.condition");
  const { canEdit, edit } = useWorkList();
  const { id, conditions = [] } = defense;
  if (conditions.length === 0) return null;
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="pb-1 text-sm font-semibold">{t("title")}</legend>
      {conditions.map(({ text, role, ticked }, index) => (
        // Conditions have no ids of their own; their place in the list is what a tick names.
        <label
          key={`${String(index)} ${text}`}
          className="flex min-h-6 items-start gap-2 text-sm max-sm:min-h-11 max-sm:py-2"
        >
          <input
            type="checkbox"
            checked={ticked ?? false}
            disabled={!canEdit}
            onChange={({ target: { checked } }) => {
              edit(
                (model) => tickCondition(model, { id, index, ticked: checked }),
                "tick-condition",
              );
            }}
            className="mt-0.5 size-4 shrink-0 accent-accent"
          />
          <span className="min-w-0 [overflow-wrap:anywhere]">
            <span className="text-muted">{t(role)} </span>
            {text}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
