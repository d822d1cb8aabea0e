import type { RecordRow } from "@/lib/client/outline/outline-row";

/** What every field of a row is given. */
export type CellProps = {
  readonly row: RecordRow;
  readonly title: string;
  /** 0 on the active row only, so that the Tab key passes one row and not thousands. */
  readonly tabIndex: number;
};
