"use client";

import { useFormatter } from "use-intl";

import { usePrinting } from "@/components/ui/use-printing";

/** What every printed screen of a model begins with: what it is called, and the day it was printed. */
export function PaperHead({ title }: { readonly title: string }) {
  const formatter = useFormatter();
  const printedAt = usePrinting();
  if (!printedAt) return null;
  return (
    <div data-paper-head className="hidden items-baseline gap-4 px-4 pb-2 print:flex">
      <p dir="auto" className="min-w-0 flex-1 text-lg font-semibold [overflow-wrap:anywhere]">
        {title}
      </p>
      <p className="shrink-0 text-sm">{formatter.dateTime(printedAt, { dateStyle: "long" })}</p>
    </div>
  );
}
