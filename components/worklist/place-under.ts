/** A row of the list in its place: where it begins, and how high it is, in pixels of the screen. */
export type RowBox = { readonly key: string; readonly top: number; readonly height: number };

/** Where a row that is held at height `y` would come to stand among the others, from 0. */
export function placeUnder(boxes: readonly RowBox[], key: string, y: number): number {
  return boxes.filter((box) => box.key !== key && box.top + box.height / 2 < y).length;
}
