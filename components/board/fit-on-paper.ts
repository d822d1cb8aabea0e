import { boundsOf } from "@/lib/client/view/align-cards";
import type { Rect } from "@/lib/client/view/card-size";

/** What a landscape page of A4 or Letter has room for below its head, in CSS pixels. */
const PAPER = { width: 940, height: 600 };
const MARGIN = 8;

/**
 * Says how the whole board fits on a page when it is printed; the view on the screen stays. A large
 * board is left out: only what is seen of it is drawn, and no one could read it on one page.
 */
export function fitOnPaper(): void {
  const board = document.querySelector<HTMLElement>("[data-board]");
  if (!board) return;
  const nodes = [...board.querySelectorAll<HTMLElement>(".react-flow__node")];
  const isDrawn = nodes.length > 0 && board.dataset["large"] !== "true";
  board.toggleAttribute("data-paper", isDrawn);
  if (!isDrawn) return;
  const { x, y, width, height } = boundsOf(nodes.map(rectOnBoard));
  const room = { width: PAPER.width - 2 * MARGIN, height: PAPER.height - 2 * MARGIN };
  const zoom = Math.min(1, room.width / width, room.height / height);
  const set = (name: string, value: number, unit = "px") =>
    board.style.setProperty(`--paper-${name}`, `${String(value)}${unit}`);
  set("width", PAPER.width);
  set("height", height * zoom + 2 * MARGIN);
  set("x", (PAPER.width - width * zoom) / 2 - x * zoom);
  set("y", MARGIN - y * zoom);
  set("zoom", zoom, "");
}

function rectOnBoard(node: HTMLElement): Rect {
  const { e, f } = new DOMMatrix(getComputedStyle(node).transform);
  return { x: e, y: f, width: node.offsetWidth, height: node.offsetHeight };
}
