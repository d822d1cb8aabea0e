import type { Folds } from "./outline-rows";
import { type Section, SECTIONS } from "./outline-row";
import type { NoMove } from "./row-move";
import type { RowField } from "./row-fields";
import type { Slot } from "./slot";

/** What the outline tells after a gesture; the components have the words. */
export type Said =
  | {
      readonly kind: "pasted";
      readonly count: number;
      readonly cut: number;
      readonly leftOut: number;
    }
  | { readonly kind: "nothing-pasted" }
  | { readonly kind: "not-here" }
  | { readonly kind: "deleted"; readonly count: number }
  | { readonly kind: "moved" }
  | { readonly kind: "not-moved"; readonly because: NoMove };

/** Which row, or field of it, is to come into sight, and if loud to take the focus. */
export type FocusWish = {
  readonly key: string;
  readonly field: RowField | null;
  readonly isLoud: boolean;
  /** Tells one wish from the next. */
  readonly n: number;
};

/** What the outline looks at. Local, as everything that a page looks at. */
export type OutlineView = {
  readonly folds: Folds;
  /** The row that the Tab key reaches. */
  readonly activeKey: string;
  /** The other end of a selection made with Shift. */
  readonly anchorKey: string;
  readonly focus: FocusWish | null;
  readonly renamingKey: string | null;
  readonly draft: Slot | null;
  readonly connectingId: string | null;
  readonly said: { readonly n: number; readonly what: Said } | null;
};

const FIRST: Section = SECTIONS[0];

export const OPENING_VIEW: OutlineView = {
  folds: new Map(),
  activeKey: FIRST,
  anchorKey: FIRST,
  focus: null,
  renamingKey: null,
  draft: null,
  connectingId: null,
  said: null,
};

/** The view with rows opened or closed. */
export function folded(folds: Folds, keys: readonly string[], isOpen: boolean): Folds {
  const next = new Map(folds);
  for (const key of keys) next.set(key, isOpen);
  return next;
}
