/** The look of a field in a row of a table, whose edge shows when it is wanted. */
export const CELL_CLASS =
  "h-7 w-full rounded-sm border border-transparent bg-transparent px-1.5 text-sm text-ink placeholder:text-xs placeholder:text-muted focus-visible:border-line-strong focus-visible:bg-surface focus-visible:outline-offset-0 hover:border-line-strong aria-invalid:border-danger max-sm:h-11 max-sm:border-line max-sm:text-base";
