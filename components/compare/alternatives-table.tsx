"use client";

import { Fragment, useId, useState } from "react";
import { useTranslations } from "use-intl";

import { usePrinting } from "@/components/ui/use-printing";
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
  const isPrinting = usePrinting() !== null;
  const outcomes = outcomeTags(matrix, readModel);
  const toggle = (id: string) => {
    const next = new Set(openIds);
    if (!next.delete(id)) next.add(id);
    setOpenIds(next);
  };
  return (
    <table
      style={isPrinting ? { zoom: paperZoom(matrix.columns.length + outcomes.length) } : undefined}
      className="w-full min-w-max border-separate border-spacing-0 border-t border-line bg-surface text-sm"
    >
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

/** How wide the table is with so many columns beside those that are always there, and a page, in rem. */
const WIDE_REM = { always: 54, column: 6.5, page: 62 };

/** A page does not scroll: many attacks make everything smaller. */
function paperZoom(columns: number): number {
  return Math.min(1, WIDE_REM.page / (WIDE_REM.always + columns * WIDE_REM.column));
}
