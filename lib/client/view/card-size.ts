/** Sizes in board units: one is a pixel at 100 %. */
export type Size = { readonly width: number; readonly height: number };
export type Rect = Size & { readonly x: number; readonly y: number };

export const CARD_SIZE: Size = { width: 232, height: 88 };
/** The asset's card also holds the failure and the bar of its loss. */
export const HERO_SIZE: Size = { width: 264, height: 148 };
export const STEP_SIZE: Size = { width: 200, height: 56 };

export function cardSize(kind: string): Size {
  if (kind === "asset") return HERO_SIZE;
  return kind === "step" ? STEP_SIZE : CARD_SIZE;
}

/** True when the two come closer than `gap`. */
export function isTooClose(a: Rect, b: Rect, gap: number): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}
