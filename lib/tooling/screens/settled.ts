import type { Page, Request } from "@playwright/test";

/** So many rounds of pictures nothing may be on its way any more. */
const QUIET_ROUNDS = 2;

/**
 * Does something on a page, and waits until what the page asked for because of it has come and is
 * drawn. Playwright itself tells that the network is idle once for each document, and not again.
 */
export async function settled(page: Page, act: () => Promise<void>): Promise<void> {
  const open = new Set<Request>();
  const ask = (request: Request) => void open.add(request);
  const answer = (request: Request) => void open.delete(request);
  page.on("request", ask).on("requestfinished", answer).on("requestfailed", answer);
  await act();
  for (let quiet = 0; quiet < QUIET_ROUNDS; quiet = open.size === 0 ? quiet + 1 : 0) {
    await twoPictures(page);
  }
  page.off("request", ask).off("requestfinished", answer).off("requestfailed", answer);
}

/** What an effect asks for is asked for after one picture, and what came is drawn with the next. */
function twoPictures(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}
