"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { useModel } from "@/lib/client/model-context";
import type { Section, SectionRow } from "@/lib/client/outline/outline-row";

import { FoldButton } from "./fold-button";
import { useOutline } from "./outline-context";
import { RowFrame } from "./row-frame";
import { useCanEdit } from "./use-can-edit";

/** The line that begins a section: its name, how much it holds, and what its columns mean. */
export function SectionLine({
  row,
  rowIndex,
}: {
  readonly row: SectionRow;
  readonly rowIndex: number;
}) {
  const t = useTranslations("outline");
  const outline = useOutline();
  const canEdit = useCanEdit();
  const { section, childCount } = row;
  const title = t(`section.${section}`);
  const heads = useHeads(section);
  const [number, second, status, worth] = childCount === 0 ? NO_HEADS : heads;
  return (
    <RowFrame
      row={row}
      rowIndex={rowIndex}
      name={title}
      className="mt-4 border-b border-line-strong/50 pb-0.5"
    >
      <div role="gridcell" className="flex min-w-0 flex-1 items-center gap-1.5">
        <FoldButton row={row} title={title} />
        <span className="truncate text-sm font-semibold">{title}</span>
        <span className="text-xs text-muted">{t("count", { count: childCount })}</span>
      </div>
      <Head className="pl-2.5">{number}</Head>
      <Head className="pl-2.5">{second}</Head>
      <Head className="pl-2.5">{status}</Head>
      <Head className="justify-end pr-2 @max-[62rem]:hidden">{worth}</Head>
      <div role="gridcell" className="flex justify-end print:hidden">
        {canEdit && (
          <Button
            size="sm"
            variant="quiet"
            aria-label={t(`add.${section}`)}
            title={t(`add.${section}`)}
            className="w-8"
            onClick={() => outline.draftInside(row)}
          >
            <Plus aria-hidden className="size-4" />
          </Button>
        )}
      </div>
      {childCount === 0 && (
        <div role="gridcell" className="col-span-full basis-full py-2 pl-7.5 text-sm text-muted">
          {t(`empty.${section}`)}
        </div>
      )}
    </RowFrame>
  );
}

function Head({
  className,
  children,
}: {
  readonly className: string;
  readonly children: string | null;
}) {
  return (
    <div
      role="gridcell"
      className={cx("flex items-center text-xs text-muted @max-[43rem]:hidden", className)}
    >
      {children}
    </div>
  );
}

type Heads = readonly [string | null, string | null, string | null, string | null];

const NO_HEADS: Heads = [null, null, null, null];

function useHeads(section: Section): Heads {
  const t = useTranslations("outline.head");
  const unit = useModel((state) => state.readModel.settings.unit);
  switch (section) {
    case "asset":
      return [t(unit === "money" ? "impactMoney" : "impactPoints"), null, null, null];
    case "place":
      return [null, t("placeKind"), null, null];
    case "attacker":
      return [t("rate"), null, null, null];
    case "attack":
      return [t("rate"), null, null, t("loss")];
    case "defense":
      return [t("effort"), t("upkeep"), t("status"), t("worth")];
  }
}
