import type { StoreApi } from "zustand/vanilla";

import type { OutlinePort } from "./actions/row-action-ids";
import type { Point } from "./commands/problem";
import type { ModelState } from "./model-state";
import type { Places } from "./view/lanes-layout";

export type PanelTab = "details" | "worklist";
/** What a phone shows of the board, one at a time. */
export type PhoneTab = "now" | "attacks" | "defenses" | "list";

type View = Point & { readonly zoom: number };

/** What the canvas can do for actions that live outside of it. */
export type CanvasPort = {
  readonly fit: () => void;
  /** The same for some of the cards; those that are not on the board do not count. */
  readonly fitTo: (ids: Iterable<string>) => void;
  /** Shows every card, unless all are in view already. */
  readonly fitIfHidden: () => void;
  readonly zoomBy: (factor: number) => void;
  /** Brings a card into view. */
  readonly reveal: (id: string) => void;
  /** The middle of what is seen, and how large it is drawn. */
  readonly view: () => View;
  /** Shows what somebody else sees. */
  readonly lookAt: (view: View) => void;
  /** Runs whenever the view is another; returns what ends it. */
  readonly onView: (run: () => void) => () => void;
  /** The canvas, and within it what moves and grows with the cards and stands above them. */
  readonly elements: () => { readonly canvas: HTMLElement; readonly above: Element } | null;
  /** Where a point of the screen is on the board. */
  readonly toBoard: (client: Point) => Point;
  /** The line that is drawn at a point of the screen where no card is, if there is one. */
  readonly lineAt: (client: Point) => string | null;
  /** Where somebody points on the board, or else its middle as far as it is seen. */
  readonly aim: () => Point;
  /** The card or line with the keyboard focus, if one has it, and a point on it. */
  readonly focused: () => { readonly id: string | null; readonly client: Point };
  /** Puts the keyboard focus on the canvas itself. */
  readonly focusBoard: () => void;
  /** Puts the keyboard focus on a card. */
  readonly focusCard: (id: string) => void;
};

/** What this page looks at. Local: never in the document, never undone. */
export type ViewSlice = {
  readonly selectedIds: ReadonlySet<string>;
  readonly panelTab: PanelTab;
  /** Under 1,024 px the panel is a drawer; above, it is always there. */
  readonly isPanelOpen: boolean;
  readonly phoneTab: PhoneTab;
  /** The card or edge under the pointer or the focus, whose edges show what they say. */
  readonly hoveredId: string | null;
  /** Attacks whose steps are drawn. */
  readonly unfoldedIds: ReadonlySet<string>;
  /** Cards that came to the board by themselves and stay while this page is open. */
  readonly shownIds: ReadonlySet<string>;
  /** Where cards stand that nobody has placed. */
  readonly homes: Places;
  readonly isShelfOpen: boolean;
  /** How many receipts of the work list were opened on this page. */
  readonly openedReceipts: number;
  /** The record whose title waits to be typed. */
  readonly namingId: string | null;
  readonly canvas: CanvasPort | null;
  /** The outline, while it is open. */
  readonly outline: OutlinePort | null;
  /** Nobody has moved the view since it last showed everything. */
  readonly isFollowing: boolean;
  readonly select: (ids: Iterable<string>) => void;
  readonly openPanel: (tab: PanelTab) => void;
  /** Turns to a tab without opening a closed drawer. */
  readonly showTab: (tab: PanelTab) => void;
  readonly closePanel: () => void;
  readonly showPhoneTab: (tab: PhoneTab) => void;
  readonly hover: (id: string | null) => void;
  readonly toggleSteps: (attackId: string) => void;
  readonly toggleShelf: () => void;
  readonly noteReceipt: () => void;
  readonly hideCard: (id: string) => void;
  readonly startNaming: (id: string | null) => void;
  readonly setCanvas: (canvas: CanvasPort | null) => void;
  readonly setOutline: (outline: OutlinePort | null) => void;
  readonly setFollowing: (isFollowing: boolean) => void;
};

type Set = StoreApi<ModelState>["setState"];

export function createViewSlice(
  set: Set,
  { shownIds, homes }: Pick<ViewSlice, "shownIds" | "homes">,
): ViewSlice {
  return {
    selectedIds: new Set(),
    panelTab: "worklist",
    isPanelOpen: false,
    phoneTab: "now",
    hoveredId: null,
    unfoldedIds: new Set(),
    shownIds,
    homes,
    isShelfOpen: false,
    openedReceipts: 0,
    namingId: null,
    canvas: null,
    outline: null,
    isFollowing: true,
    select: (ids) => set((state) => selected(state, ids)),
    openPanel: (panelTab) =>
      set({ panelTab, isPanelOpen: true, ...(panelTab === "worklist" && { phoneTab: "list" }) }),
    showTab: (panelTab) => set({ panelTab }),
    closePanel: () => set({ isPanelOpen: false }),
    showPhoneTab: (phoneTab) => set({ phoneTab, isPanelOpen: false }),
    hover: (hoveredId) => set({ hoveredId }),
    toggleSteps: (attackId) =>
      set(({ unfoldedIds }) => ({ unfoldedIds: toggled(unfoldedIds, attackId) })),
    noteReceipt: () => set(({ openedReceipts }) => ({ openedReceipts: openedReceipts + 1 })),
    toggleShelf: () => set(({ isShelfOpen }) => ({ isShelfOpen: !isShelfOpen })),
    hideCard: (id) => set(({ shownIds: shown }) => ({ shownIds: without(shown, id) })),
    startNaming: (namingId) => set({ namingId }),
    setCanvas: (canvas) => set({ canvas }),
    setOutline: (outline) => set({ outline }),
    setFollowing: (isFollowing) => set({ isFollowing }),
  };
}

/** Selecting the same again is no change, so that nothing is drawn anew. */
function selected(state: ModelState, ids: Iterable<string>): Partial<ModelState> {
  const selectedIds = new Set(ids);
  if (isSameSet(selectedIds, state.selectedIds)) return state;
  return { selectedIds };
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  next.delete(id);
  return next;
}
