/** Up to so many cards are all drawn whole, and stay on the page when they are out of sight. */
const SMALL_BOARD = 250;

export function isLargeBoard(cards: number): boolean {
  return cards > SMALL_BOARD;
}
