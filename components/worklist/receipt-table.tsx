"use client";

import { useTranslations } from "use-intl";

import { SumsTable } from "@/components/ui/sums-table";

import { titleOf } from "./record-title";
import { useWorkList } from "./work-list-context";
import type { WorkListRow } from "./work-list-rows";

/** What a row removes, attack by attack. */
export function ReceiptTable({ row }: { readonly row: WorkListRow }) {
  const t = useTranslations("worklist.detail");
  const { format, readModel } = useWorkList();
  const { gain, points, receipt } = row.item;
  const lines = receipt.map(({ kind, id, ...sums }) => {
    const isParts = kind === "complexity" || id === undefined;
    const name = isParts
      ? t("parts", { parts: format.partsShort(points) })
      : titleOf(id, readModel);
    return { name, ...sums };
  });
  const { unit } = readModel.settings;
  return <SumsTable caption={t("receipt")} gain={gain} lines={lines} unit={unit} format={format} />;
}
