"use client";

import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { type ClipboardEvent, useCallback, useEffect, useMemo, useRef } from "react";
import { useTranslations } from "use-intl";

import { usePrinting } from "@/components/ui/use-printing";
import { useModel } from "@/lib/client/model-context";
import { isRecordRow, type OutlineRow } from "@/lib/client/outline/outline-row";
import { lastKeyUnder, type Slot } from "@/lib/client/outline/slot";

import { DraftRow } from "./draft-row";
import { GridHead } from "./grid-head";
import { useOutline, useOutlineView } from "./outline-context";
import { RecordLine } from "./record-line";
import { SectionLine } from "./section-line";
import { useCanEdit } from "./use-can-edit";
import { useFocusWish } from "./use-focus-wish";
import { useSharedSelection } from "./use-shared-selection";

type Item =
  | { readonly kind: "row"; readonly key: string; readonly row: OutlineRow }
  | { readonly kind: "draft"; readonly key: "draft"; readonly slot: Slot };

const ROW_HEIGHT = 36;
/** Rows kept beyond those seen, so that a held arrow key never meets an empty screen. */
const OVERSCAN = 12;

/** The lines of the outline; only those in sight, the active one and the one typed, are drawn. */
export function OutlineGrid() {
  const t = useTranslations("outline");
  const canEdit = useCanEdit();
  const items = useItems();
  const { scroller, virtualizer } = useRowsInSight(items);
  const clipboard = useClipboard();
  const isPrinting = usePrinting() !== null;
  return (
    <div
      ref={scroller}
      className="@container min-h-0 flex-1 overflow-y-auto pb-24 print:overflow-visible print:pb-0"
    >
      <div
        role="treegrid"
        aria-label={t("grid")}
        aria-multiselectable
        aria-readonly={!canEdit}
        aria-rowcount={items.length + 1}
        tabIndex={-1}
        {...clipboard}
      >
        <GridHead />
        {isPrinting ? (
          <AllRows items={items} />
        ) : (
          <RowsInSight items={items} virtualizer={virtualizer} />
        )}
      </div>
    </div>
  );
}

function RowsInSight({
  items,
  virtualizer,
}: {
  readonly items: readonly Item[];
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
}) {
  return (
    <div
      role="rowgroup"
      className="relative"
      style={{ height: `${String(virtualizer.getTotalSize())}px` }}
    >
      {virtualizer.getVirtualItems().map(({ index, start, key }) => {
        const item = items[index];
        return (
          item && (
            <div
              key={key}
              role="presentation"
              data-index={index}
              ref={virtualizer.measureElement}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${String(start)}px)` }}
            >
              <Line item={item} rowIndex={index + 2} />
            </div>
          )
        );
      })}
    </div>
  );
}

/** On paper nothing scrolls, and lines are as high as their words take there. */
function AllRows({ items }: { readonly items: readonly Item[] }) {
  return (
    <div role="rowgroup">
      {items.map((item, index) => (
        <Line key={item.key} item={item} rowIndex={index + 2} />
      ))}
    </div>
  );
}

function useRowsInSight(items: readonly Item[]) {
  const outline = useOutline();
  const scroller = useRef<HTMLDivElement>(null);
  const activeKey = useOutlineView((view) => view.activeKey);
  const activeIndex = items.findIndex(({ key }) => key === activeKey);
  const draftIndex = items.findIndex(({ kind }) => kind === "draft");
  // eslint-disable-next-line react-hooks/incompatible-library -- what it returns is read while drawing, and drawn anew with every scroll
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: OVERSCAN,
    rangeExtractor: (range) => withIndexes(defaultRangeExtractor(range), [activeIndex, draftIndex]),
  });
  const scrollTo = useCallback(
    (key: string) => {
      const index = items.findIndex((item) => item.key === key);
      if (index >= 0) virtualizer.scrollToIndex(index, { align: "auto" });
    },
    [items, virtualizer],
  );
  useSharedSelection();
  useFocusWish(scroller, scrollTo);
  useEffect(() => {
    outline.keepActive(items.flatMap((item) => (item.kind === "row" ? [item.row] : [])));
  }, [outline, items]);

  useEffect(() => {
    if (draftIndex >= 0) virtualizer.scrollToIndex(draftIndex, { align: "auto" });
  }, [draftIndex, virtualizer]);
  return { scroller, virtualizer };
}

function Line({ item, rowIndex }: { readonly item: Item; readonly rowIndex: number }) {
  if (item.kind === "draft") return <DraftRow slot={item.slot} rowIndex={rowIndex} />;
  const { row } = item;
  return isRecordRow(row) ? (
    <RecordLine row={row} rowIndex={rowIndex} />
  ) : (
    <SectionLine row={row} rowIndex={rowIndex} />
  );
}

function useItems(): readonly Item[] {
  const outline = useOutline();
  const readModel = useModel((state) => state.readModel);
  const folds = useOutlineView((view) => view.folds);
  const slot = useOutlineView((view) => view.draft);
  return useMemo(() => {
    const rows = outline.rowsOf(readModel, folds);
    const items: Item[] = rows.map((row) => ({ kind: "row", key: row.key, row }));
    if (!slot) return items;
    const last = lastKeyUnder(rows, slot.anchorKey);
    const index = rows.findIndex(({ key }) => key === last);
    return items.toSpliced(index + 1, 0, { kind: "draft", key: "draft", slot });
  }, [outline, readModel, folds, slot]);
}

/** Copies selected rows as text, and makes rows of pasted text, unless a field has the focus. */
function useClipboard() {
  const outline = useOutline();
  return {
    onPaste: (event: ClipboardEvent) => {
      const text = event.clipboardData.getData("text/plain");
      const field = event.target instanceof HTMLInputElement ? event.target : null;
      if (field && (field.dataset["draft"] === undefined || !text.includes("\n"))) return;
      event.preventDefault();
      outline.paste(text);
    },
    onCopy: (event: ClipboardEvent) => {
      if (event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      event.clipboardData.setData("text/plain", outline.copy());
    },
  };
}

function withIndexes(indexes: readonly number[], extra: readonly number[]): number[] {
  const all = new Set([...indexes, ...extra.filter((index) => index >= 0)]);
  return [...all].sort((a, b) => a - b);
}
