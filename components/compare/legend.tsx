"use client";

import { useFormatter, useTranslations } from "use-intl";

import { useModel } from "@/lib/client/model-context";
import { PARTLY_FROM, STOPS_FROM } from "@/lib/worklist/compare-cell";
import type { GroupMatrix } from "@/lib/worklist/compare-group";

import { useCompare } from "./compare-context";

/** What the words of the table mean, and what no number of it says. */
export function Legend({ matrix }: { readonly matrix: GroupMatrix }) {
  const t = useTranslations("compare.legend");
  const { format } = useCompare();
  const formatter = useFormatter();
  const readModel = useModel((state) => state.readModel);
  const isComplete = useModel((state) => state.ranking.risk.complete);
  const titlesWithGoal = (goal: "workflow" | "compliance") =>
    matrix.rows.flatMap(({ id }) => {
      const record = readModel.byId.get(id);
      return record?.kind === "defense" && record.goal === goal ? [record.title] : [];
    });
  const goals = (["workflow", "compliance"] as const)
    .map((goal) => ({ goal, titles: titlesWithGoal(goal) }))
    .filter(({ titles }) => titles.length > 0);
  return (
    <div className="sticky left-0 flex w-[100cqw] flex-col gap-2 px-4 pt-4 text-muted sm:px-6 [&>p]:max-w-prose">
      {goals.map(({ goal, titles }) => (
        <p key={goal} className="text-ink">
          {t(goal, { count: titles.length, titles: formatter.list(titles) })}
        </p>
      ))}
      {!isComplete && <p className="text-ink">{t("incomplete")}</p>}
      <p>{t("words", { stops: STOPS_FROM, partly: PARTLY_FROM })}</p>
      <p>
        {matrix.comparedBy === "net"
          ? t("net", {
              years: readModel.settings.horizonYears,
              amount: format.amount(matrix.closeBelow),
            })
          : t("risk")}
      </p>
      <p>{t("choose")}</p>
    </div>
  );
}
