"use client";

import { useTranslations } from "use-intl";

import { useModel } from "@/lib/client/model-context";

/** What the model is about, while nothing in it is selected. */
export function ModelSummary() {
  const t = useTranslations("details.model");
  const { title, summary, scopeIn, scopeOut } = useModel((state) => state.readModel.modelRecord);
  return (
    <div className="flex flex-col gap-3 p-4">
      <h3 className="text-base font-semibold">{title}</h3>
      {summary && <p className="text-sm whitespace-pre-wrap">{summary}</p>}
      <Scope title={t("scopeIn")} lines={scopeIn ?? []} />
      <Scope title={t("scopeOut")} lines={scopeOut ?? []} />
      <p className="rounded-md bg-sunken p-3 text-sm text-muted">{t("hint")}</p>
    </div>
  );
}

function Scope({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h4 className="text-xs font-semibold text-muted">{title}</h4>
      <ul className="mt-1 list-disc pl-5 text-sm">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
