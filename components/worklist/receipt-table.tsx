"use client";

import { useTranslations } from "use-intl";

import { type ReceiptFigure, receiptFigures } from "./receipt-figures";
import { titleOf } from "./record-title";
import { useWorkList } from "./work-list-context";
import type { WorkListRow } from "./work-list-rows";

const HEAD = "py-1 pl-3 text-right font-medium whitespace-nowrap first:pl-0 first:text-left";
const CELL = "py-1 pl-3 text-right align-top whitespace-nowrap";

/** One line an attack and one for moving parts; every line and the sum add up as printed. */
export function ReceiptTable({ row }: { readonly row: WorkListRow }) {
  const t = useTranslations("worklist.detail");
  const { format, readModel } = useWorkList();
  const { lines, total, fractionDigits } = receiptFigures(row.item, readModel.settings.unit);
  const print = (value: number) => format.exact(value, fractionDigits);
  const name = ({ kind, id }: ReceiptFigure) =>
    kind === "complexity" || id === null
      ? t("parts", { parts: format.partsShort(row.item.points) })
      : titleOf(id, readModel);
  return (
    <table className="w-full max-w-2xl text-xs">
      <caption className="pb-1 text-left text-sm font-semibold">{t("receipt")}</caption>
      <thead className="text-muted">
        <tr>
          <th scope="col" className={HEAD}>
            {t("attack")}
          </th>
          <th scope="col" className={HEAD}>
            {t("before")}
          </th>
          <th scope="col" className={HEAD}>
            {t("after")}
          </th>
          <th scope="col" className={HEAD}>
            {t("removes")}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id ?? line.kind} className="border-t border-line">
            <th scope="row" dir="auto" className="py-1 text-left font-normal">
              {name(line)}
            </th>
            <td className={CELL}>{print(line.before)}</td>
            <td className={CELL}>{print(line.after)}</td>
            <td className={CELL}>{print(line.amount)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="border-t border-line-strong font-semibold">
          <th scope="row" colSpan={3} className="py-1 text-left font-semibold">
            {t("total")}
          </th>
          <td className={CELL}>{print(total)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
