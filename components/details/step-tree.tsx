"use client";

import { useTranslations } from "use-intl";

import { useModel } from "@/lib/client/model-context";
import type { ReadModel } from "@/lib/model/read-model";
import type { RecordOf } from "@/lib/model/record";

import { Section } from "./section";

type Line = {
  readonly key: string;
  readonly step: RecordOf<"step">;
  readonly depth: number;
  readonly isRepeated: boolean;
};

/** The steps of an attack as an indented list: what each whole needs of its parts. */
export function StepTree({ attack }: { readonly attack: RecordOf<"attack"> }) {
  const t = useTranslations("details.steps");
  const readModel = useModel((state) => state.readModel);
  const select = useModel((state) => state.select);
  const lines = linesOf(readModel, attack);
  if (lines.length === 0) return null;
  return (
    <Section title={t("title", { count: lines.filter(({ isRepeated }) => !isRepeated).length })}>
      <ul>
        {lines.map(({ key, step, depth, isRepeated }) => (
          <li key={key} className="-mx-2">
            <button
              type="button"
              onClick={() => select([step.id])}
              style={{ paddingLeft: `${String(0.5 + depth)}rem` }}
              className="flex min-h-7 w-full items-baseline gap-2 rounded-md py-1 pr-2 text-left text-sm hover:bg-sunken max-sm:min-h-11"
            >
              <span className="min-w-0 flex-1">{step.title}</span>
              {isRepeated ? (
                <span className="shrink-0 text-xs text-muted">{t("shared")}</span>
              ) : (
                step.childIds && (
                  <span className="shrink-0 text-xs text-muted">
                    {t(step.gate === "and" ? "all" : "any")}
                  </span>
                )
              )}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function linesOf(model: ReadModel, attack: RecordOf<"attack">): Line[] {
  const lines: Line[] = [];
  const seen = new Set<string>();
  const visit = (id: string, depth: number, path: string) => {
    const step = model.byId.get(id);
    if (step?.kind !== "step") return;
    const key = `${path}/${id}`;
    const isRepeated = seen.has(id);
    lines.push({ key, step, depth, isRepeated });
    if (isRepeated) return;
    seen.add(id);
    for (const childId of step.childIds ?? []) visit(childId, depth + 1, key);
  };
  if (attack.rootStepId !== undefined) visit(attack.rootStepId, 0, "");
  return lines;
}
