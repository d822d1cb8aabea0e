"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import type { KeyboardEvent } from "react";
import { useTranslations } from "use-intl";

import { Chip } from "@/components/ui/chip";
import { cx } from "@/components/ui/cx";
import { RoleIcon } from "@/components/ui/role-icon";
import { listKey } from "@/lib/client/actions/list-keys";

import { GainBar } from "./gain-bar";
import type { Move } from "./moves";
import { moveWords, reasonWords, rowTitle } from "./row-words";
import type { OpenRows } from "./use-open-rows";
import type { RowMoves } from "./use-row-moves";
import { useWorkList } from "./work-list-context";
import type { WorkListRow } from "./work-list-rows";

/** Title, reason and bar of a row. Its button covers the row, opens it, and takes its keys. */
export function RowFace({
  row,
  place,
  change,
  detailId,
  open,
  moves,
}: {
  readonly row: WorkListRow;
  readonly place: number;
  readonly change: Move | undefined;
  readonly detailId: string;
  readonly open: OpenRows;
  readonly moves: RowMoves;
}) {
  const t = useTranslations("worklist");
  const { canEdit, close } = useWorkList();
  const run = close.runOf(row.item.rank);
  const handleKeyDown = (event: KeyboardEvent) => {
    const key = canEdit ? listKey(event) : null;
    // A button opens by itself, with the space bar too.
    if (key === null || key === "open") return;
    event.preventDefault();
    if (key === "edit") open.openAt(row.key, "effort");
    else moves.moveTo(row, key === "up" ? place - 1 : place + 1, false);
  };
  return (
    <div className="flex min-w-0 gap-2">
      <RoleIcon of="defense" className="mt-px" />
      <div className="min-w-0">
        <h3 className="text-sm font-semibold">
          <button
            type="button"
            aria-expanded={open.isOpen(row.key)}
            aria-controls={detailId}
            aria-describedby={run ? close.idOf(run) : undefined}
            aria-keyshortcuts={canEdit ? "Alt+ArrowUp Alt+ArrowDown E" : undefined}
            onClick={() => open.toggle(row.key)}
            onKeyDown={handleKeyDown}
            dir="auto"
            className="cursor-pointer text-left text-pretty [overflow-wrap:anywhere] after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-ring"
          >
            {rowTitle(row, t)}
          </button>
        </h3>
        <Why row={row} change={change} />
        <GainBar {...row.bar} />
      </div>
    </div>
  );
}

/**
 * Why the row stands where it does; after a move, for some seconds, why it moved. In the same place:
 * the rows below stay where somebody reaches for them.
 */
function Why({ row, change }: { readonly row: WorkListRow; readonly change: Move | undefined }) {
  const t = useTranslations("worklist");
  const { format, readModel } = useWorkList();
  return (
    <div className="grid">
      <p
        className={cx(
          "text-xs text-muted [grid-area:1/1] [overflow-wrap:anywhere]",
          change && "invisible",
        )}
      >
        {reasonWords(row.reason, t, format, readModel)}
      </p>
      {change && (
        <ChangeNote isUp={change.to < change.from}>{moveWords(change, t, readModel)}</ChangeNote>
      )}
    </div>
  );
}

function ChangeNote({ isUp, children }: { readonly isUp: boolean; readonly children: string }) {
  const Icon = isUp ? ArrowUp : ArrowDown;
  return (
    <Chip tone="accent" className="-my-px max-h-4.5 self-start justify-self-start [grid-area:1/1]">
      <Icon aria-hidden className="size-3 shrink-0" />
      <span className="truncate">{children}</span>
    </Chip>
  );
}
