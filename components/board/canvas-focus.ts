import type { CanvasPort } from "@/lib/client/view-slice";

/** Where the keyboard focus is in the canvas, and puts it there. */
export function canvasFocus(
  canvas: () => HTMLElement | null,
): Pick<CanvasPort, "focused" | "focusBoard" | "focusCard"> {
  return {
    focused: () => {
      const element = canvas();
      const active = element?.ownerDocument.activeElement;
      const card = active?.closest<HTMLElement>(".react-flow__node[data-id]") ?? null;
      const { x, y, width, height } = (card ?? element)?.getBoundingClientRect() ?? new DOMRect();
      const client = { x: x + width / 2, y: y + height / 2 };
      return { id: card?.dataset["id"] ?? null, client };
    },
    focusBoard: () => canvas()?.closest<HTMLElement>("[data-board]")?.focus(),
    focusCard: (id) =>
      canvas()
        ?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)
        ?.focus(),
  };
}
