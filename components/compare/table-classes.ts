/** Stays at the left edge while the attacks scroll by. */
export const STICKY_NAME =
  "sticky left-0 z-10 w-60 min-w-60 border-r border-line bg-surface pl-6 max-lg:w-52 max-lg:min-w-52 max-sm:w-40 max-sm:min-w-40 max-sm:pl-4";

/** Every cell draws the line below itself: lines of a table would not move with a sticky cell. */
const CELL_BOX = "border-b border-line px-3 py-2.5";

export const CELL = `${CELL_BOX} align-top`;

export const HEAD_CELL = `${CELL_BOX} sticky top-0 z-20 bg-surface align-bottom text-xs font-medium`;
