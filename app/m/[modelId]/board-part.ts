import { lazyPart } from "@/lib/client/lazy-part";
import { PHONE } from "@/lib/client/use-media-query";

/** A window is wide or narrow for long: one of the two is enough. */
export const wideBoard = lazyPart(async () => (await import("@/components/board/board")).Board);
export const phoneBoard = lazyPart(async () => (await import("./phone-screen")).PhoneScreen);

/** The page of the board itself, and none of the other screens of a model. */
const BOARD_PATH = /^\/m\/[^/]+\/?$/;

/** Loads the board while its model is fetched: the page's own modules run only when that is there. */
export function loadBoardAhead(): void {
  if (typeof window === "undefined" || !BOARD_PATH.test(location.pathname)) return;
  void (matchMedia(PHONE).matches ? phoneBoard : wideBoard).ahead();
}
