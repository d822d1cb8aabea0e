"use client";

import { useLocale, useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";

import { ReceiptTable } from "./receipt-table";
import { StatusMenu } from "./status-menu";
import { useWorkList } from "./work-list-context";
import type { WorkListRow } from "./work-list-rows";
import { WhyBefore } from "./why-before";

/** The arithmetic behind a row, and what stands before the next one. */
export function RowDetail({
  row,
  next,
}: {
  readonly row: WorkListRow;
  readonly next: WorkListRow | undefined;
}) {
  const t = useTranslations("worklist.detail");
  const { format, onSelect } = useWorkList();
  const [first, second] = row.defenses;
  // Why several go together, or one takes another's place, is known to the engine alone.
  const isSeveral = second !== undefined || row.replaced.length > 0;
  return (
    <div className="flex flex-col gap-4 border-t border-line bg-page px-4 py-4 @3xl:pl-13 @5xl:pr-6 @5xl:pl-18">
      {isSeveral && <p className="max-w-prose text-sm">{row.item.explanation}</p>}
      <ReceiptTable row={row} />
      <div className="flex max-w-prose flex-col gap-1 text-sm">
        <TwoFigures row={row} />
        <p>{t("left", { amount: format.riskLeft(row.item.residualAfter) })}</p>
        {row.item.points !== 0 && <p className="text-muted">{t("partsMeaning")}</p>}
        <NotEntered row={row} />
      </div>
      {row.ahead && next && <WhyBefore ahead={row.ahead} nextRank={next.item.rank} />}
      {second && (
        <ul className="flex flex-col gap-2">
          {row.defenses.map((defense) => (
            <li key={defense.id} className="flex flex-wrap items-center gap-2 text-sm">
              <span dir="auto" className="min-w-0 flex-1">
                {defense.title}
              </span>
              <StatusMenu defense={defense} />
            </li>
          ))}
        </ul>
      )}
      {onSelect && first && (
        <Button size="sm" className="self-start" onClick={() => onSelect(first.id)}>
          {t("show")}
        </Button>
      )}
    </div>
  );
}

function TwoFigures({ row }: { readonly row: WorkListRow }) {
  const t = useTranslations("worklist.detail");
  const { format } = useWorkList();
  const { rank, gain, gainAlone } = row.item;
  if (rank === 1) return null;
  const aboveWords = ["aboveOne", "aboveTwo"] as const;
  const above = t(aboveWords[rank - 2] ?? "aboveMany", { count: rank - 1 });
  const figures = { alone: format.amount(gainAlone), here: format.amount(gain), above };
  return <p>{t(gain < gainAlone ? "twoFigures" : "more", figures)}</p>;
}

function NotEntered({ row }: { readonly row: WorkListRow }) {
  const t = useTranslations("worklist.detail");
  const locale = useLocale();
  if (row.notEntered.length === 0) return null;
  const names = row.notEntered.map((part) => t(part === "parts" ? "moving" : part));
  const list = new Intl.ListFormat(locale, { type: "conjunction" }).format(names);
  return <p className="text-muted">{t("notEntered", { list })}</p>;
}
