import type { OutlineRow } from "@/lib/client/outline/outline-row";

/**
 * A row is one line where there is room: title, estimate, a second field, status, what it comes to,
 * menu. In a narrow outline the fields go below the title.
 */
export const ROW_GRID =
  "flex flex-wrap items-center @min-[43rem]:grid @min-[43rem]:grid-cols-[minmax(0,1fr)_15.5rem_6.75rem_6.75rem_2.25rem] @min-[62rem]:grid-cols-[minmax(0,1fr)_16rem_7.5rem_7.5rem_11.5rem_2.25rem] print:grid-cols-[minmax(0,1fr)_15rem_6.5rem_5.5rem_12rem]! print:break-inside-avoid";

/** Where a cell stands that has something in it; an empty one takes no room in a narrow outline. */
export const CELL = "flex min-w-0 items-center gap-1 px-1 empty:max-@min-[43rem]:hidden";

const INDENT_REM = 1.25;

/** How far the title of a row stands in. */
export function indentOf({ level }: Pick<OutlineRow, "level">): string {
  return `${String(Math.max(0, level - 2) * INDENT_REM)}rem`;
}
