"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import { cx } from "@/components/ui/cx";
import { useModel } from "@/lib/client/model-context";
import type { AlternativeRow as Row, GroupMatrix } from "@/lib/worklist/compare-group";

import { AlternativeName } from "./alternative-name";
import { useCompare } from "./compare-context";
import { hasTag } from "./outcome-tags";
import { PartsCell } from "./parts-cell";
import { ShareCell } from "./share-cell";
import { CELL } from "./table-classes";

/** One alternative with its figures, and a word and a number for every attack. */
export function AlternativeRow({
  row,
  matrix,
  outcomes,
  isOpen,
  detailId,
  onToggle,
}: {
  readonly row: Row;
  readonly matrix: GroupMatrix;
  readonly outcomes: readonly string[];
  readonly isOpen: boolean;
  readonly detailId: string;
  readonly onToggle: () => void;
}) {
  const t = useTranslations("compare.table");
  const { format } = useCompare();
  const readModel = useModel((state) => state.readModel);
  const defense = readModel.byId.get(row.id);
  if (defense?.kind !== "defense") return null;
  const tie = row.place && row.place.from < row.place.to ? t("close", row.place) : null;
  const yearlyCost = (cost: number) =>
    matrix.comparedBy === "net" ? format.amount(cost) : format.daysShort(cost);
  return (
    <tr>
      <AlternativeName defense={defense} isOpen={isOpen} detailId={detailId} onToggle={onToggle} />
      {matrix.comparedBy === "net" && (
        <Amount isStrong note={tie}>
          {row.net === null ? t("unknown") : format.change(row.net)}
        </Amount>
      )}
      <Amount
        isStrong={matrix.comparedBy === "risk"}
        note={matrix.comparedBy === "risk" ? tie : null}
      >
        {format.riskLeft(row.riskLeft)}
      </Amount>
      <Amount>{row.cost === null ? t("unknown") : yearlyCost(row.cost)}</Amount>
      {row.shares.map((share, index) => (
        <ShareCell
          key={matrix.columns[index]?.attackIds[0] ?? index}
          share={share}
          isFirst={index === 0}
        />
      ))}
      <PartsCell row={row} />
      {outcomes.map((tag) => (
        <td key={tag} className={CELL}>
          {t(hasTag(row.id, tag, readModel) ? "yes" : "no")}
        </td>
      ))}
      <td className={cx(CELL, "pr-6")}>{t(`goalOf.${defense.goal ?? "risk"}`)}</td>
    </tr>
  );
}

function Amount({
  isStrong = false,
  note = null,
  children,
}: {
  readonly isStrong?: boolean;
  readonly note?: string | null;
  readonly children: ReactNode;
}) {
  return (
    <td className={cx(CELL, "text-right whitespace-nowrap")}>
      <span className={cx(isStrong && "font-semibold")}>{children}</span>
      {note !== null && <span className="block text-xs whitespace-normal text-muted">{note}</span>}
    </td>
  );
}
