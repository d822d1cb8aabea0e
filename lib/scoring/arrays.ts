/**
 * Reads of typed arrays that prove to the compiler, and in a bug to the reader, that the index is
 * inside. One function for each element type keeps them as fast as a bare read.
 */

function outside(index: number, length: number): RangeError {
  return new RangeError(`index ${String(index)} is outside an array of ${String(length)}`);
}

/** The element at `index`; throws outside the array. */
export function f64(array: Float64Array, index: number): number {
  const value = array[index];
  if (value === undefined) throw outside(index, array.length);
  return value;
}

/** The element at `index`; throws outside the array. */
export function i32(array: Int32Array, index: number): number {
  const value = array[index];
  if (value === undefined) throw outside(index, array.length);
  return value;
}

/** The element at `index`; throws outside the array. */
export function u8(array: Uint8Array, index: number): number {
  const value = array[index];
  if (value === undefined) throw outside(index, array.length);
  return value;
}

/** The element at `index`; throws outside the list. For lists that hold no undefined. */
export function item<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw outside(index, list.length);
  return value;
}

/** Lists of integers laid end to end: list `i` is `items[start[i]] .. items[start[i + 1] - 1]`. */
export type Rows = {
  readonly start: Int32Array;
  readonly items: Int32Array;
};

/** Lays lists end to end. Time: O(total length). */
export function toRows(lists: readonly (readonly number[])[]): Rows {
  const start = new Int32Array(lists.length + 1);
  let length = 0;
  for (let row = 0; row < lists.length; row += 1) {
    length += item(lists, row).length;
    start[row + 1] = length;
  }
  const items = new Int32Array(length);
  let next = 0;
  for (const list of lists) {
    for (const value of list) {
      items[next] = value;
      next += 1;
    }
  }
  return { start, items };
}

/** Calls `visit` with every value of one row, in order. */
export function forEachInRow(rows: Rows, row: number, visit: (value: number) => void): void {
  const end = i32(rows.start, row + 1);
  for (let index = i32(rows.start, row); index < end; index += 1) visit(i32(rows.items, index));
}
