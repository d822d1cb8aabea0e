"use client";

import { ArrowDown, ArrowUp, ChevronDown } from "lucide-react";
import { lazy, Suspense, useId } from "react";
import { useTranslations } from "use-intl";

import { Chip } from "@/components/ui/chip";
import { cx } from "@/components/ui/cx";
import { RoleIcon } from "@/components/ui/role-icon";

import { GainBar } from "./gain-bar";
import type { Move } from "./moves";
import { RowFigures } from "./row-figures";
import { moveWords, reasonWords, rowTitle } from "./row-words";
import { StatusMenu } from "./status-menu";
import { useWorkList } from "./work-list-context";
import type { WorkListRow } from "./work-list-rows";

/** Loaded with the first receipt that somebody opens. */
const RowDetail = lazy(async () => ({ default: (await import("./row-detail")).RowDetail }));

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
      <div className="relative grid grid-cols-[1.5rem_minmax(0,1fr)_1rem] gap-x-2 gap-y-2 px-4 py-3 @3xl:min-h-18 @3xl:grid-cols-[1.5rem_minmax(0,1fr)_8rem_8rem_3rem_6.5rem_1rem] @3xl:items-center @3xl:gap-x-3 @5xl:grid-cols-[2rem_minmax(0,1fr)_8.5rem_9rem_3.5rem_8rem_1rem] @5xl:gap-x-4 @5xl:px-6">
        <span className="text-sm font-semibold text-muted @3xl:text-base">{row.item.rank}</span>
        <RowFace row={row} move={move} isOpen={isOpen} detailId={detailId} onToggle={onToggle} />
        <div className="col-span-2 col-start-2 flex items-end justify-between gap-2 pl-7 @3xl:contents">
          <RowFigures row={row} />
          <RowStatus row={row} />
        </div>
        <ChevronDown
          aria-hidden
          className={cx(
            "col-start-3 row-start-1 mt-0.5 size-4 text-muted transition-transform @3xl:col-start-auto @3xl:row-start-auto @3xl:mt-0",
            isOpen && "rotate-180",
          )}
        />
      </div>
      <div id={detailId} hidden={!isOpen}>
        {isOpen && (
          <Suspense fallback={null}>
            <RowDetail row={row} next={next} />
          </Suspense>
        )}
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
            className="cursor-pointer text-left text-pretty [overflow-wrap:anywhere] after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-ring"
          >
            {rowTitle(row, t)}
          </button>
        </h3>
        <p className="text-xs text-muted [overflow-wrap:anywhere]">
          {reasonWords(row.reason, t, format, readModel)}
        </p>
        <GainBar {...row.bar} />
        {move && <MoveNote isUp={move.to < move.from}>{moveWords(move, t, readModel)}</MoveNote>}
      </div>
    </div>
  );
}

function RowStatus({ row }: { readonly row: WorkListRow }) {
  const t = useTranslations("worklist.row");
  const [only, another] = row.defenses;
  if (!only || another) return <span className="hidden @3xl:block" />;
  return (
    <div className="flex shrink-0 flex-col items-end gap-1 @3xl:min-w-0 @3xl:items-start">
      <span className="relative z-10">
        <StatusMenu defense={only} />
      </span>
      {only.ownerName && (
        <span dir="auto" className="max-w-28 truncate text-xs text-muted @3xl:max-w-full">
          {t("owner", { name: only.ownerName })}
        </span>
      )}
    </div>
  );
}

function MoveNote({ isUp, children }: { readonly isUp: boolean; readonly children: string }) {
  const Icon = isUp ? ArrowUp : ArrowDown;
  return (
    <Chip tone="accent" className="mt-1.5">
      <Icon aria-hidden className="size-3 shrink-0" />
      <span className="truncate">{children}</span>
    </Chip>
  );
}
