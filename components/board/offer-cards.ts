import type { AddContext } from "@/lib/client/actions/user-action";
import { addCard } from "@/lib/client/actions/add-card";
import { addNext, CARD_KINDS, nextKinds } from "@/lib/client/commands/add-next";
import type { Point } from "@/lib/client/commands/problem";
import { newRecordId } from "@/lib/client/ids";
import type { ModelStore } from "@/lib/client/model-store";
import { mayEdit } from "@/lib/client/role";
import { CARD_SIZE } from "@/lib/client/view/card-size";

/** Asks which card is to stand at a point of the screen. */
export function offerCards(store: ModelStore, client: Point): void {
  const { role, canvas, openPopup } = store.getState();
  if (!canvas || !mayEdit(role)) return;
  const at = centredAt(canvas.toBoard(client));
  openPopup({ kind: "picker", client, at, fromId: null, kinds: CARD_KINDS });
}

/** A line was dropped where nothing is: makes what it can lead to, and asks only if that is several. */
export function offerNext(context: AddContext, fromId: string, client: Point): void {
  const { role, canvas, readModel, openPopup, execute } = context.store.getState();
  if (!canvas || !mayEdit(role)) return;
  const at = centredAt(canvas.toBoard(client));
  const kinds = nextKinds(readModel, fromId, newRecordId);
  const [kind, another] = kinds;
  if (another !== undefined) openPopup({ kind: "picker", client, at, fromId, kinds });
  else if (kind !== undefined) addCard(kind, context, { at, fromId });
  else {
    // Nothing can follow from it; the reason why not an attack is the most telling.
    const next = { fromId, kind: "attack" as const, title: "-", failureTitle: "-", at };
    execute(addNext(readModel, { ...next, newId: newRecordId }), "connect");
  }
}

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
