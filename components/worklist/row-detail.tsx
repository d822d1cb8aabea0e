"use client";

import { useEffect } from "react";
import { useLocale, useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { useModel } from "@/lib/client/model-context";

import { DefenseFields } from "./defense-fields";
import { MoveButtons } from "./move-buttons";
import { ReceiptTable } from "./receipt-table";
import { SameDays } from "./same-days";
import type { OpenRows } from "./use-open-rows";
import type { RowMoves } from "./use-row-moves";
import { useWorkList } from "./work-list-context";
import type { WorkListRow } from "./work-list-rows";
import { WhyBefore } from "./why-before";

/** The arithmetic behind a row, what else its days would buy, and what people decide about it. */
export function RowDetail({
  row,
  place,
  moves,
  open,
}: {
  readonly row: WorkListRow;
  readonly place: number;
  readonly moves: RowMoves;
  readonly open: OpenRows;
}) {
  const t = useTranslations("worklist.detail");
  const { format, onSelect } = useWorkList();
  const noteReceipt = useModel((state) => state.noteReceipt);
  useEffect(() => noteReceipt(), [noteReceipt]);
  const [first, second] = row.defenses;
  // Why several go together, or one takes another's place, is known to the engine alone.
  const isSeveral = second !== undefined || row.replaced.length > 0;
  return (
    <div className="grid gap-x-8 gap-y-4 border-t border-line bg-page px-4 py-4 @3xl:grid-cols-[minmax(0,1fr)_15rem] @3xl:pl-17 @5xl:grid-cols-[minmax(0,1fr)_18rem] @5xl:pr-6 @5xl:pl-22">
      <div className="flex min-w-0 flex-col gap-4">
        {isSeveral && <p className="max-w-prose text-sm">{row.item.explanation}</p>}
        <ReceiptTable row={row} />
        <div className="flex max-w-prose flex-col gap-1 text-sm">
          <TwoFigures row={row} />
          <p>{t("left", { amount: format.riskLeft(row.item.residualAfter) })}</p>
          {row.item.points !== 0 && <p className="text-muted">{t("partsMeaning")}</p>}
          <NotEntered row={row} />
        </div>
        {row.ahead && <WhyBefore ahead={row.ahead} rank={row.item.rank} />}
        <SameDays rank={row.item.rank} />
      </div>
      <div className="flex min-w-0 flex-col gap-4">
        {row.defenses.map((defense, index) => (
          <DefenseFields
            key={defense.id}
            defense={defense}
            isOneOfSeveral={second !== undefined}
            field={index === 0 ? open.fieldOf(row.key) : null}
            onArrived={open.arrived}
          />
        ))}
        <MoveButtons row={row} place={place} moves={moves} />
        {onSelect && first && (
          <Button size="sm" className="self-start print:hidden" onClick={() => onSelect(first.id)}>
            {t("show")}
          </Button>
        )}
      </div>
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
