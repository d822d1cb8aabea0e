const EDGE_PX = 48;
const STEP_PX = 12;

/** What scrolls when the list is longer than its place. */
export function scrollerOf(list: HTMLElement): HTMLElement {
  let element: HTMLElement | null = list;
  while (element && !/auto|scroll/.test(getComputedStyle(element).overflowY)) {
    element = element.parentElement;
  }
  return element ?? document.documentElement;
}

/** Scrolls a little while something is held near an edge. True when it did. */
export function scrollNearEdge(scroller: HTMLElement, y: number): boolean {
  const { top, bottom } = scroller.getBoundingClientRect();
  const step = y < top + EDGE_PX ? -STEP_PX : y > bottom - EDGE_PX ? STEP_PX : 0;
  if (step === 0) return false;
  const before = scroller.scrollTop;
  scroller.scrollTop = before + step;
  return scroller.scrollTop !== before;
}
