import type { Point } from "@/lib/client/commands/problem";
import { CARD_SIZE } from "@/lib/client/view/card-size";

export function clientPoint(event: MouseEvent | TouchEvent): Point {
  const point = "changedTouches" in event ? event.changedTouches[0] : event;
  return { x: point?.clientX ?? 0, y: point?.clientY ?? 0 };
}

/** True for the canvas itself, where no card and no line is. */
export function isPane(target: EventTarget | null): boolean {
  return target instanceof Element && target.classList.contains("react-flow__pane");
}

/** Where a card stands whose middle is at this point of the board. */
export function centredAt({ x, y }: Point): Point {
  return { x: x - CARD_SIZE.width / 2, y: y - CARD_SIZE.height / 2 };
}
