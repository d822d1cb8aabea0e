import type { Page } from "@playwright/test";

/**
 * The controls in sight that a finger or pointer finds smaller than `px` by `px`, by name. What a
 * control stretches over by its `::after` or `::before` counts as the control, and so does the line of a slider,
 * which moves to where it is pressed; a link within a sentence may be as small as its line.
 */
export function smallTargets(page: Page, px: number): Promise<string[]> {
  return page.evaluate((least) => {
    const isInSentence = (element: Element) =>
      getComputedStyle(element).display === "inline" && element.closest("p") !== null;
    const lineOf = (slider: HTMLElement) => slider.closest<HTMLElement>(".touch-none") ?? slider;
    const boxOf = (element: HTMLElement) => {
      const isStretched = getComputedStyle(element, "::after").position === "absolute";
      if (element.matches('[type="range"]')) return lineOf(element).getBoundingClientRect();
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      const whole = isStretched ? element.offsetParent : label?.contains(element) ? label : element;
      return (whole ?? element).getBoundingClientRect();
    };
    const marginOf = (element: HTMLElement) => {
      const { position, top } = getComputedStyle(element, "::before");
      const zoom = element.getBoundingClientRect().height / element.offsetHeight;
      return position === "absolute" ? Math.max(0, -parseFloat(top)) * zoom : 0;
    };
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
    };
    const controls = document.querySelectorAll<HTMLElement>(
      'button, a[href], input, select, textarea, summary, [role="tab"], [role="switch"]',
    );
    return [...controls]
      .filter((element) => isSeen(element) && !isInSentence(element))
      .flatMap((element) => {
        const { width, height } = boxOf(element);
        if (Math.min(width, height) + 2 * marginOf(element) >= least - 0.5) return [];
        if (width >= least - 0.5 && height >= least - 0.5) return [];
        const name = element.getAttribute("aria-label") ?? element.textContent.trim();
        return [`${element.tagName} “${name}” ${width.toFixed(0)} x ${height.toFixed(0)}`];
      });
  }, px);
}
