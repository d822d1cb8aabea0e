import type { useTranslations } from "use-intl";

import type { Format } from "@/components/ui/format";
import type { ReadModel } from "@/lib/model/read-model";
import type { GroupMatrix } from "@/lib/worklist/compare-group";
import type { Verdict } from "@/lib/worklist/compare-verdict";

import { titleOf } from "./title-of";

type Words = ReturnType<typeof useTranslations<"compare.verdict">>;

type Told = {
  readonly t: Words;
  readonly format: Format;
  readonly readModel: ReadModel;
  readonly matrix: GroupMatrix;
  /** Joins with "and". */
  readonly join: (parts: readonly string[]) => string;
};

export type VerdictWords = { readonly title: string; readonly body: string };

/** A verdict as a sentence and its reason. */
export function verdictWords(verdict: Verdict, told: Told): VerdictWords {
  const { t, format, readModel, matrix } = told;
  const title = (id: string) => titleOf(id, readModel);
  switch (verdict.kind) {
    case "unknown":
      return { title: t("unknown"), body: t("unknownWhy") };
    case "least-risk":
      return {
        title: t("leastRisk", { titles: list(verdict.ids, told) }),
        body: t("leastRiskWhy"),
      };
    case "close":
      return {
        title: t("close", { titles: list(verdict.ids, told) }),
        body: t("closeWhy", { amount: format.amount(matrix.closeBelow) }),
      };
    case "none-pays":
      return {
        title: t("nonePays"),
        body: t("nonePaysWhy", {
          title: title(verdict.row.id),
          amount: format.amount(-(verdict.row.net ?? 0)),
        }),
      };
    case "keep":
      return { title: t("keep", { title: title(verdict.id) }), body: keptBecause(verdict, told) };
    case "choose":
      return {
        title: t("choose", { title: title(verdict.row.id) }),
        body: chosenBecause(verdict, told),
      };
  }
}

function keptBecause(verdict: Extract<Verdict, { kind: "keep" }>, told: Told): string {
  const { next, closeIds, othersLose } = verdict;
  const { t, format, readModel, matrix } = told;
  if (!next) return t("keepOnly");
  const count = matrix.rows.length - 1;
  if (closeIds.length > 0) {
    const titles = list(closeIds, told);
    const why = t("keepClose", {
      count: closeIds.length,
      titles,
      amount: format.amount(matrix.closeBelow),
    });
    return othersLose ? `${t("keepNonePays", { count })} ${why}` : why;
  }
  const values = {
    count,
    next: titleOf(next.id, readModel),
    amount: format.amount(Math.abs(next.net ?? 0)),
  };
  return othersLose ? t("keepLose", values) : t("keepAhead", values);
}

function chosenBecause(
  { row, over }: Extract<Verdict, { kind: "choose" }>,
  { t, format, readModel }: Told,
): string {
  const because = t("chooseWhy", {
    removed: format.amount(row.removed),
    cost: format.amount(row.cost ?? 0),
    net: format.amount(row.net ?? 0),
  });
  if (!over) return because;
  const compared = t("chooseOver", {
    title: titleOf(over.id, readModel),
    net: format.change(over.net ?? 0),
  });
  return `${because} ${compared}`;
}

function list(ids: readonly string[], { t, readModel, join }: Told): string {
  return join(ids.map((id) => t("quoted", { title: titleOf(id, readModel) })));
}
