import { stringify } from "csv-stringify/sync";

/** What a cell may hold. Numbers are written plainly, texts always between quotes. */
export type Cell = string | number | null;

export type CsvOptions = {
  /** Begin with a byte-order mark, by which spreadsheets recognise UTF-8. */
  readonly bom: boolean;
};

const LINE_END = "\r\n";
const BYTE_ORDER_MARK = "\ufeff";

/**
 * A CSV text by RFC 4180: commas, CRLF, texts quoted, so that no text can end its cell.
 * Cells are written as they are: texts must have been neutralised before. Headers hold no comma,
 * quote or dot, each once; every row has as many cells as there are columns, null for none.
 */
export function printCsv(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  options: CsvOptions = { bom: false },
): string {
  const body = stringify(
    rows.map((row) => [...row]),
    { record_delimiter: LINE_END, quoted_string: true, quoted_empty: false },
  );
  return `${options.bom ? BYTE_ORDER_MARK : ""}${columns.join(",")}${LINE_END}${body}`;
}
