"use client";

import { ArrowDown, ArrowUp, ChevronDown } from "lucide-react";
import { useId } from "react";
import { useTranslations } from "use-intl";

import { Chip } from "@/components/ui/chip";
import { cx } from "@/components/ui/cx";
import { RoleIcon } from "@/components/ui/role-icon";

import { GainBar } from "./gain-bar";
import type { Move } from "./moves";
import { RowDetail } from "./row-detail";
import { RowFigures } from "./row-figures";
import { moveWords, reasonWords, rowTitle } from "./row-words";
import { StatusMenu } from "./status-menu";
import { useWorkList } from "./work-list-context";
import type { WorkListRow } from "./work-list-rows";

/** One item of the list; its whole face opens the receipt. */
export function WorkListItem({
  row,
  next,
  move,
  isOpen,
  isSelected,
  onToggle,
}: {
  readonly row: WorkListRow;
  readonly next: WorkListRow | undefined;
  readonly move: Move | undefined;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  readonly onToggle: () => void;
}) {
  const detailId = useId();
  return (
    <li
      data-key={row.key}
      className={cx(
        "relative border-b border-line bg-surface transition-colors hover:bg-page",
        isSelected && "shadow-[inset_2px_0_0_var(--accent)]",
      )}
    >
      <div className="relative grid grid-cols-[1.5rem_minmax(0,1fr)_auto] gap-x-2 gap-y-2 px-4 pt-3 pb-2 @4xl:min-h-16 @4xl:grid-cols-[2rem_minmax(0,1fr)_8rem_9.5rem_4rem_9rem_1.5rem] @4xl:items-center @4xl:gap-x-4 @4xl:px-6">
        <span className="pt-0.5 text-sm font-semibold text-muted @4xl:pt-0 @4xl:text-base">
          {row.item.rank}
        </span>
        <RowFace row={row} move={move} isOpen={isOpen} detailId={detailId} onToggle={onToggle} />
        <RowFigures row={row} />
        <RowStatus row={row} />
        <ChevronDown
          aria-hidden
          className={cx(
            "col-start-3 row-start-1 size-4 text-muted transition-transform @4xl:col-start-auto @4xl:row-start-auto",
            isOpen && "rotate-180",
          )}
        />
      </div>
      <div className="px-4 pb-2 @4xl:px-6">
        <GainBar {...row.bar} />
      </div>
      <div id={detailId} hidden={!isOpen}>
        {isOpen && <RowDetail row={row} next={next} />}
      </div>
    </li>
  );
}

function RowFace({
  row,
  move,
  isOpen,
  detailId,
  onToggle,
}: {
  readonly row: WorkListRow;
  readonly move: Move | undefined;
  readonly isOpen: boolean;
  readonly detailId: string;
  readonly onToggle: () => void;
}) {
  const t = useTranslations("worklist");
  const { format, readModel } = useWorkList();
  return (
    <div className="flex min-w-0 gap-2">
      <RoleIcon of="defense" className="mt-px" />
      <div className="min-w-0">
        <h3 className="text-sm font-semibold">
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={detailId}
            onClick={onToggle}
            dir="auto"
            className="line-clamp-2 cursor-pointer text-left after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-ring"
          >
            {rowTitle(row, t)}
          </button>
        </h3>
        <p className="text-xs text-muted [overflow-wrap:anywhere]">
          {reasonWords(row.reason, t, format, readModel)}
        </p>
        {move && <MoveNote isUp={move.to < move.from}>{moveWords(move, t, readModel)}</MoveNote>}
      </div>
    </div>
  );
}

function RowStatus({ row }: { readonly row: WorkListRow }) {
  const t = useTranslations("worklist.row");
  const [only, another] = row.defenses;
  return (
    <div className="col-span-2 col-start-2 flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 @4xl:col-span-1 @4xl:col-start-auto @4xl:flex-col @4xl:items-start">
      {only && !another && (
        <>
          <span className="relative z-10">
            <StatusMenu defense={only} />
          </span>
          {only.ownerName && (
            <span dir="auto" className="max-w-full truncate text-xs text-muted">
              {t("owner", { name: only.ownerName })}
            </span>
          )}
        </>
      )}
      {row.coveredByRank !== null && (
        <Chip className="@4xl:hidden">{t("coveredBy", { rank: row.coveredByRank })}</Chip>
      )}
    </div>
  );
}

function MoveNote({ isUp, children }: { readonly isUp: boolean; readonly children: string }) {
  const Icon = isUp ? ArrowUp : ArrowDown;
  return (
    <Chip tone="accent" className="mt-1">
      <Icon aria-hidden className="size-3 shrink-0" />
      <span className="truncate">{children}</span>
    </Chip>
  );
}
