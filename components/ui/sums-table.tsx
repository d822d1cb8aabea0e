"use client";

import { useTranslations } from "use-intl";

import type { Format } from "./format";
import { receiptFigures } from "./receipt-figures";

const HEAD = "py-1 pl-3 text-right font-medium whitespace-nowrap first:pl-0 first:text-left";
const CELL = "py-1 pl-3 text-right align-top whitespace-nowrap";

export type SumsLine = {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly amount: number;
};

/** A receipt: one line an attack and one for moving parts; each and the sum add up as printed. */
export function SumsTable({
  caption,
  gain,
  lines,
  unit,
  format,
}: {
  readonly caption: string;
  readonly gain: number;
  readonly lines: readonly SumsLine[];
  readonly unit: "money" | "points";
  readonly format: Format;
}) {
  const t = useTranslations("worklist.detail");
  const figures = receiptFigures({ gain, receipt: lines }, unit);
  const print = (value: number) => format.exact(value, figures.fractionDigits);
  return (
    <table className="w-full max-w-2xl text-xs">
      <caption className="pb-1 text-left text-sm font-semibold">{caption}</caption>
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
        {figures.lines.map((line, index) => (
          <tr key={index} className="border-t border-line">
            <th scope="row" dir="auto" className="py-1 text-left font-normal">
              {line.name}
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
          <td className={CELL}>{print(figures.total)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
