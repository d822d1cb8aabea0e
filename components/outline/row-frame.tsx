"use client";

import type { KeyboardEvent, MouseEvent, ReactNode } from "react";

import { cx } from "@/components/ui/cx";
import { useModel } from "@/lib/client/model-context";
import { isRecordRow, type OutlineRow } from "@/lib/client/outline/outline-row";
import { isTitled } from "@/lib/client/outline/row-acts";

import { useOutline, useOutlineView } from "./outline-context";
import { ROW_GRID } from "./row-look";
import { useCanEdit } from "./use-can-edit";
import { useRowKeys } from "./use-row-keys";

/** A row of the tree: what it is to assistive technology, where it is, and its keys. */
export function RowFrame({
  row,
  rowIndex,
  name,
  className,
  children,
}: {
  readonly row: OutlineRow;
  readonly rowIndex: number;
  readonly name: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const outline = useOutline();
  const isActive = useOutlineView((view) => view.activeKey === row.key);
  const isSelected = useModel(({ selectedIds }) => row.id !== null && selectedIds.has(row.id));
  const canEdit = useCanEdit();
  const handleKeys = useRowKeys(row);

  const handleKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target === event.currentTarget) handleKeys(event);
  };
  const handleClick = (event: MouseEvent<HTMLElement>) => {
    if (!isOnRowItself(event)) return;
    outline.goTo(row.key, { extend: event.shiftKey });
  };
  const handleDoubleClick = (event: MouseEvent<HTMLElement>) => {
    if (!canEdit || !isRecordRow(row) || !isTitled(row)) return;
    if (!isOnRowItself(event)) return;
    outline.startRenaming(row.key);
  };
  return (
    <div
      role="row"
      aria-label={name}
      aria-rowindex={rowIndex}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.childCount > 0 ? row.isOpen : undefined}
      aria-selected={isSelected}
      tabIndex={isActive ? 0 : -1}
      data-row={row.key}
      data-record={row.id ?? undefined}
      onKeyDown={handleKeyDown}
      onClick={handleClick}
      onDoubleClick={handleDoubleClick}
      onFocus={() => outline.arrive(row.key)}
      className={cx(
        ROW_GRID,
        "group/row scroll-my-10 px-2 outline-offset-[-2px] focus-visible:relative focus-visible:z-10",
        isRecordRow(row) && "min-h-9 border-b border-line/60 hover:bg-sunken/60",
        isSelected &&
          "bg-accent-soft hover:bg-accent-soft forced-colors:border-l-4 forced-colors:border-l-[Highlight]",
        className,
      )}
    >
      {children}
    </div>
  );
}

/** Not on a control in it, nor in its menu, which stands elsewhere and tells the row all the same. */
function isOnRowItself({ target, currentTarget }: MouseEvent<HTMLElement>): boolean {
  if (!(target instanceof Element) || !currentTarget.contains(target)) return false;
  return target.closest("button, input") === null;
}
