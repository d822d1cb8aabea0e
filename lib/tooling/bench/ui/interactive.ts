import type { Page } from "@playwright/test";

const QUIET_MS = 1_000;

/**
 * Opens a board and returns the milliseconds until it is drawn and answers: until the last task of
 * 50 ms or more after which a whole second stays without one.
 */
export async function openBoard(page: Page, path: string): Promise<number> {
  await page.goto(path, { waitUntil: "commit" });
  const drawn = await page.waitForFunction(
    () => document.querySelector(".react-flow__node") !== null && performance.now(),
  );
  const drawnAt = Number(await drawn.jsonValue());
  return page.evaluate(
    ([from, quiet]) =>
      new Promise<number>((resolve) => {
        let busyUntil = from;
        new PerformanceObserver((list) => {
          for (const { startTime, duration } of list.getEntries()) {
            busyUntil = Math.max(busyUntil, startTime + duration);
          }
        }).observe({ type: "longtask", buffered: true });
        const look = () => {
          if (performance.now() - busyUntil > quiet) resolve(busyUntil);
          else setTimeout(look, 50);
        };
        setTimeout(look, 50);
      }),
    [drawnAt, QUIET_MS] as const,
  );
}
