import { useState } from "react";

import { createCardDetail } from "./card-detail";
import { isLargeBoard } from "./large-board";

/** Top bar and stepper, and the panel beside the board where there is room for both. */
const BARS = 88;
const PANEL = 360;
const BESIDE_FROM = 1024;

/**
 * About the room that the board is going to have. With it the cards of a large board are part of the
 * first picture, and not of a second one, after somebody has measured the first.
 */
function roomAhead(): { readonly width: number; readonly height: number } {
  const { innerWidth, innerHeight } = window;
  const width = innerWidth < BESIDE_FROM ? innerWidth : innerWidth - PANEL;
  return { width, height: innerHeight - BARS };
}

/** What is other for a board of many cards: which are drawn at all, and which of these whole. */
export function useLargeBoard(cards: number) {
  const isLarge = isLargeBoard(cards);
  const [detail] = useState(() => createCardDetail({ isAll: !isLarge }));
  const [room] = useState(roomAhead);
  return { isLarge, detail, culling: isLarge ? { onlyRenderVisibleElements: true, ...room } : {} };
}
