import type { AddContext } from "@/lib/client/actions/user-action";
import { addCard } from "@/lib/client/actions/add-card";
import { addNext, CARD_KINDS, nextKinds } from "@/lib/client/commands/add-next";
import { connect } from "@/lib/client/commands/connect";
import type { Point } from "@/lib/client/commands/problem";
import { newRecordId } from "@/lib/client/ids";
import type { ModelStore } from "@/lib/client/model-store";
import { mayEdit } from "@/lib/client/role";

import { centredAt } from "./pointer-places";

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

/** A new effect is selected at once: it asks how much it stops. */
export function connectCards(store: ModelStore, fromId: string, toId: string): void {
  const { readModel, execute, select, openPanel } = store.getState();
  const result = connect(readModel, { fromId, toId, newId: newRecordId });
  if (!execute(result, "connect") || !result.ok) return;
  const created = result.value.find((op) => op.op === "put");
  if (!created) return;
  select([created.id]);
  openPanel("details");
}
