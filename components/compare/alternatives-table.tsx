"use client";

import { Fragment, useId, useState } from "react";
import { useTranslations } from "use-intl";

import type { GroupMatrix } from "@/lib/worklist/compare-group";
import { useModel } from "@/lib/client/model-context";

import { AlternativeDetail } from "./alternative-detail";
import { AlternativeRow } from "./alternative-row";
import { outcomeTags } from "./outcome-tags";
import { TableHead } from "./table-head";

/** The matrix: an alternative each row, an attack each column, and what decides before them. */
export function AlternativesTable({
  title,
  matrix,
  sharedBy,
}: {
  readonly title: string;
  readonly matrix: GroupMatrix;
  readonly sharedBy: number;
}) {
  const t = useTranslations("compare.table");
  const readModel = useModel((state) => state.readModel);
  const [openIds, setOpenIds] = useState<ReadonlySet<string>>(new Set());
  const detailsId = useId();
  const outcomes = outcomeTags(matrix, readModel);
  const toggle = (id: string) => {
    const next = new Set(openIds);
    if (!next.delete(id)) next.add(id);
    setOpenIds(next);
  };
  return (
    <table className="w-full min-w-max border-separate border-spacing-0 border-t border-line bg-surface text-sm">
      <caption className="sr-only">{t("caption", { title })}</caption>
      <TableHead matrix={matrix} outcomes={outcomes} sharedBy={sharedBy} />
      <tbody>
        {matrix.rows.map((row) => {
          const isOpen = openIds.has(row.id);
          const detailId = `${detailsId}-${row.id}`;
          return (
            <Fragment key={row.id}>
              <AlternativeRow
                row={row}
                matrix={matrix}
                outcomes={outcomes}
                isOpen={isOpen}
                detailId={detailId}
                onToggle={() => toggle(row.id)}
              />
              {isOpen && <AlternativeDetail row={row} id={detailId} />}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
