"use client";

import { useId } from "react";
import { useFormatter, useTranslations } from "use-intl";

import { cx } from "@/components/ui/cx";
import { useModel } from "@/lib/client/model-context";
import type { CompareOptions, GroupMatrix } from "@/lib/worklist/compare-group";
import { verdictOf } from "@/lib/worklist/compare-verdict";

import { useCompare } from "./compare-context";
import { isInPlace, shortNameOf } from "./title-of";
import type { Matrices } from "./use-matrices";
import { type VerdictWords, verdictWords } from "./verdict-words";

const WAYS = ["its-own", "our-plan"] as const;

/** More names than this no one reads. */
const NAMES_MAX = 6;

/** Both answers at once; the chosen one is what the table below shows. */
export function VerdictCards({
  matrices,
  on,
  onChange,
}: {
  readonly matrices: Matrices;
  readonly on: CompareOptions["on"];
  readonly onChange: (on: CompareOptions["on"]) => void;
}) {
  const t = useTranslations("compare");
  const words = useVerdictWords();
  const name = useId();
  return (
    <fieldset className="grid gap-3 md:grid-cols-2">
      <legend className="sr-only">{t("on.label")}</legend>
      {WAYS.map((way) => (
        <VerdictCard
          key={way}
          name={name}
          label={t(`on.${way}`)}
          means={way === "its-own" ? t("on.its-own-means") : words.plan(matrices[way])}
          verdict={words.verdict(matrices[way])}
          checked={on === way}
          onCheck={() => onChange(way)}
        />
      ))}
      <p role="status" className="sr-only">
        {`${t(`on.${on}`)}: ${words.verdict(matrices[on]).title}`}
      </p>
    </fieldset>
  );
}

function useVerdictWords() {
  const t = useTranslations("compare.verdict");
  const plan = useTranslations("compare.on");
  const { format } = useCompare();
  const formatter = useFormatter();
  const join = (parts: readonly string[]) => formatter.list(parts);
  const readModel = useModel((state) => state.readModel);
  return {
    verdict: (matrix: GroupMatrix): VerdictWords => {
      const verdict = verdictOf(matrix, (id) => isInPlace(id, readModel));
      return verdictWords(verdict, { t, format, readModel, matrix, join });
    },
    plan: ({ plannedIds }: GroupMatrix): string => {
      const names = plannedIds.map((id) => shortNameOf(id, readModel));
      const key = names.length > NAMES_MAX ? "our-plan-count" : "our-plan-means";
      return plan(key, { count: names.length, names: join(names) });
    },
  };
}

function VerdictCard({
  name,
  label,
  means,
  verdict,
  checked,
  onCheck,
}: {
  readonly name: string;
  readonly label: string;
  readonly means: string;
  readonly verdict: VerdictWords;
  readonly checked: boolean;
  readonly onCheck: () => void;
}) {
  const id = useId();
  return (
    <label
      htmlFor={id}
      className="flex cursor-pointer gap-3 rounded-lg border border-line bg-surface p-4 transition-colors hover:border-line-strong has-checked:border-accent has-checked:shadow-[inset_0_0_0_1px_var(--accent)] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ring"
    >
      <input
        id={id}
        type="radio"
        name={name}
        checked={checked}
        onChange={onCheck}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-verdict`}
        className="mt-0.5 size-4 shrink-0 accent-accent focus-visible:outline-none"
      />
      <span className="min-w-0">
        <span className="block text-xs text-muted">
          <span id={`${id}-label`} className={cx("text-sm font-semibold", checked && "text-ink")}>
            {label}
          </span>
          {` · ${means}`}
        </span>
        <span id={`${id}-verdict`} className="mt-1 block">
          <span dir="auto" className="block text-base font-semibold text-pretty">
            {verdict.title}
          </span>
          <span className="mt-1 block max-w-prose text-pretty">{verdict.body}</span>
        </span>
      </span>
    </label>
  );
}
