"use client";

import { useTranslations } from "use-intl";

import { cx } from "@/components/ui/cx";
import { type CellVerdict, readShare } from "@/lib/worklist/compare-cell";

import { CELL } from "./table-classes";

const LOOKS: Readonly<Record<CellVerdict, string>> = {
  stops: "bg-role-defense/30 font-semibold",
  partly: "bg-role-defense/12",
  no: "text-muted",
  likelier: "bg-role-attack/10",
};

/** How an alternative does against one attack; the tint repeats what the word says. */
export function ShareCell({
  share,
  isFirst,
}: {
  readonly share: number;
  readonly isFirst: boolean;
}) {
  const t = useTranslations("compare.cell");
  const { verdict, percent } = readShare(share);
  return (
    <td className={cx(CELL, LOOKS[verdict], isFirst && "border-l")}>
      <span className="block">{t(verdict)}</span>
      <span className="block text-xs font-normal">
        {verdict === "likelier" ? t("more", { percent: -percent }) : t("percent", { percent })}
      </span>
    </td>
  );
}
