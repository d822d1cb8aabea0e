/** A row of the list as it stood when a drag began. */
export type RowBox = { readonly key: string; readonly middle: number };

/** Where a row that is held at height `y` would come to stand among the others, from 0. */
export function placeUnder(boxes: readonly RowBox[], key: string, y: number): number {
  return boxes.filter((box) => box.key !== key && box.middle < y).length;
}
