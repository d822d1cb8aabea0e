"use client";

import { useTranslations } from "use-intl";

import { tickCondition } from "@/lib/client/commands/tick-condition";
import type { RecordOf } from "@/lib/model/record";

import { Section } from "./section";
import { useCanEdit, useEdit } from "./use-edit";

/** What must hold, and what must not, for the defense to stop anything at all. */
export function Conditions({ defense }: { readonly defense: RecordOf<"defense"> }) {
  const t = useTranslations("details.condition");
  const edit = useEdit();
  const canEdit = useCanEdit();
  const conditions = defense.conditions ?? [];
  if (conditions.length === 0) return null;
  return (
    <Section title={t("title")}>
      {conditions.map(({ text, role, ticked }, index) => (
        // Conditions have no ids of their own; their place in the list is what a tick names.
        <label key={`${String(index)} ${text}`} className="flex items-start gap-2 text-sm">
          <input
            type="checkbox"
            checked={ticked ?? false}
            disabled={!canEdit}
            onChange={(event) => {
              const { checked } = event.target;
              edit(
                (model) => tickCondition(model, { id: defense.id, index, ticked: checked }),
                "tick-condition",
              );
            }}
            className="mt-0.5 size-4 shrink-0 accent-accent"
          />
          <span>
            <span className="text-muted">{t(role)} </span>
            {text}
          </span>
        </label>
      ))}
    </Section>
  );
}
