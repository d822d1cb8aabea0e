"use client";

import { ChevronDown } from "lucide-react";
import { type PointerEvent, Suspense, useId } from "react";

import { cx } from "@/components/ui/cx";
import { Awaited } from "@/lib/client/awaited";
import { lazyPart } from "@/lib/client/lazy-part";

import type { DropEdge } from "./drop-edge";
import { isStanding } from "./list-entries";
import type { Move } from "./moves";
import { CloseSide, Rank } from "./rank";
import { RowFace } from "./row-face";
import { RowFigures } from "./row-figures";
import { RowStatus } from "./row-status";
import type { OpenRows } from "./use-open-rows";
import type { RowMoves } from "./use-row-moves";
import { useWorkList } from "./work-list-context";
import type { WorkListRow } from "./work-list-rows";

/** Loaded with the first receipt that somebody opens. */
const rowDetail = lazyPart(async () => (await import("./row-detail")).RowDetail);
const movedNote = lazyPart(async () => (await import("./moved-note")).MovedNote);

const GRID =
  "relative grid grid-cols-[1.5rem_minmax(0,1fr)_1rem] gap-x-2 gap-y-2 px-4 py-3 @3xl:min-h-18 @3xl:grid-cols-[2.5rem_minmax(0,1fr)_8rem_8rem_3rem_7rem_1rem] @3xl:items-center @3xl:gap-x-3 @3xl:py-2 @5xl:grid-cols-[3rem_minmax(0,1fr)_8.5rem_9rem_3.5rem_9rem_1rem] @5xl:gap-x-4 @5xl:px-6";
/** Beyond the days that somebody asks about: still to be read, but not what one looks at. */
const DIM = "text-muted [&_h3]:font-normal [&_svg]:opacity-40";
const DROP_EDGES = {
  before:
    "before:absolute before:inset-x-0 before:-top-px before:z-40 before:h-0.5 before:bg-accent",
  after:
    "before:absolute before:inset-x-0 before:-bottom-px before:z-40 before:h-0.5 before:bg-accent",
} as const;

type WorkListItemProps = {
  readonly row: WorkListRow;
  /** From 0, as shown. */
  readonly place: number;
  readonly change: Move | undefined;
  readonly moves: RowMoves;
  readonly open: OpenRows;
  readonly isDim: boolean;
  readonly isSelected: boolean;
  /** How far it was dragged; null where it stands still. */
  readonly dragY: number | null;
  readonly dropEdge: DropEdge | null;
  readonly onGrip: (event: PointerEvent) => void;
};

/** One item of the list; its whole face opens the receipt. */
export function WorkListItem({
  row,
  place,
  change,
  moves,
  open,
  isDim,
  isSelected,
  dragY,
  dropEdge,
  onGrip,
}: WorkListItemProps) {
  const detailId = useId();
  const isOpen = open.isOpen(row.key);
  const isDragged = dragY !== null;
  const { rank } = row.item;
  const run = useWorkList().close.runOf(rank);
  return (
    <li
      data-key={row.key}
      data-record={row.item.defenseIds.join(" ")}
      data-rank={isStanding(row) ? rank : undefined}
      data-dim={isDim || undefined}
      style={isDragged ? { transform: `translateY(${String(dragY)}px)` } : undefined}
      className={cx(
        "relative scroll-mt-48 border-b border-line transition-colors print:break-inside-avoid",
        isDim ? "bg-page" : "bg-surface hover:bg-page",
        isSelected && "shadow-[inset_2px_0_0_var(--accent)]",
        isDragged && "z-30 shadow-popup",
        dropEdge && DROP_EDGES[dropEdge],
      )}
    >
      {run && <CloseSide isLast={rank === run.lastRank} />}
      <div className={cx(GRID, isDim && DIM)}>
        <Rank rank={rank} run={run} onGrip={onGrip} />
        <RowFace
          row={row}
          place={place}
          change={change}
          detailId={detailId}
          open={open}
          moves={moves}
        />
        <div className="col-span-2 col-start-2 flex items-end justify-between gap-2 pl-7 @3xl:contents">
          <RowFigures row={row} />
          <RowStatus row={row} onOwner={() => open.openAt(row.key, "owner")} />
        </div>
        <Chevron isOpen={isOpen} />
      </div>
      <Moved row={row} moves={moves} />
      <div id={detailId} hidden={!isOpen}>
        {isOpen && (
          <Awaited>
            <rowDetail.Part row={row} place={place} moves={moves} open={open} />
          </Awaited>
        )}
      </div>
    </li>
  );
}

function Moved({ row, moves }: { readonly row: WorkListRow; readonly moves: RowMoves }) {
  if (!row.moved) return null;
  return (
    <Suspense fallback={null}>
      <movedNote.Part row={row} moved={row.moved} moves={moves} />
    </Suspense>
  );
}

function Chevron({ isOpen }: { readonly isOpen: boolean }) {
  return (
    <ChevronDown
      aria-hidden
      className={cx(
        "col-start-3 row-start-1 mt-0.5 size-4 text-muted transition-transform @3xl:col-start-auto @3xl:row-start-auto @3xl:mt-0 print:hidden",
        isOpen && "rotate-180",
      )}
    />
  );
}
