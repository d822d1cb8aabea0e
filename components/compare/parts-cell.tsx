"use client";

import { useTranslations } from "use-intl";

import { cx } from "@/components/ui/cx";
import { useModel } from "@/lib/client/model-context";
import type { AlternativeRow } from "@/lib/worklist/compare-group";

import { useCompare } from "./compare-context";
import { CELL } from "./table-classes";

/** In per cent: the smallest difference that is printed. */
const LEAST_PERCENT = 0.1;

/** How many moving parts it adds, and below which price of one it still lowers the risk. */
export function PartsCell({ row }: { readonly row: AlternativeRow }) {
  const t = useTranslations("compare.parts");
  const { format } = useCompare();
  const hasCatchAll = useModel((state) =>
    state.readModel.of.attack.some(({ futureUnexpected }) => futureUnexpected === true),
  );
  const { points, breakEvenRho } = row;
  const words = () => {
    if (points === 0) return null;
    if (points < 0) return t("fewer");
    if (!hasCatchAll) return t("noCatchAll");
    if (breakEvenRho === null) return t("covered");
    if (breakEvenRho <= 0) return t("never");
    const percent = Math.max(LEAST_PERCENT, breakEvenRho * 100);
    return t("below", { percent: format.number(percent) });
  };
  const note = words();
  return (
    <td className={cx(CELL, "border-l")}>
      <span className="block">{format.parts(points)}</span>
      {note !== null && <span className="block text-xs text-pretty text-muted">{note}</span>}
    </td>
  );
}
