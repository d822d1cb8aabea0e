import type { Page } from "@playwright/test";

const LATE_MS = 400;

/**
 * From now on every frame of the page comes late, as on a busy machine: whatever waits for one comes
 * after the keys that somebody types at once.
 */
export function slowFrames(page: Page): Promise<void> {
  return page.evaluate((lateMs) => {
    const request = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) =>
      Number(setTimeout(() => request(callback), lateMs));
  }, LATE_MS);
}
