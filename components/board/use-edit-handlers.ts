"use client";

import type { Connection, FinalConnectionState } from "@xyflow/react";
import { type MouseEvent as ReactMouseEvent, useMemo } from "react";

import { openMenu, openMenuOf } from "@/lib/client/actions/open-menu";
import { connect } from "@/lib/client/commands/connect";
import type { Point } from "@/lib/client/commands/problem";
import { newRecordId } from "@/lib/client/ids";
import { useModelStore } from "@/lib/client/model-context";
import type { ModelStore } from "@/lib/client/model-store";
import { mayEdit } from "@/lib/client/role";
import { useNewTitle } from "@/lib/client/use-new-title";

import type { BoardNode } from "./board-node";
import { clientPoint, isPane, offerCards, offerNext } from "./offer-cards";

/** What somebody does to the board with a pointer, beyond moving and selecting cards. */
export function useEditHandlers() {
  const store = useModelStore();
  const newTitle = useNewTitle();
  return useMemo(() => {
    const lineAt = (client: Point) => store.getState().canvas?.lineAt(client) ?? null;
    return {
      onConnect: ({ source, target }: Connection) => connectCards(store, source, target),
      onConnectEnd: (
        event: MouseEvent | TouchEvent,
        { fromNode, toNode }: FinalConnectionState,
      ) => {
        if (!fromNode || toNode) return;
        const toId = cardAt(clientPoint(event));
        if (toId === null) offerNext({ store, newTitle }, fromNode.id, clientPoint(event));
        else connectCards(store, fromNode.id, toId);
      },
      onDoubleClick: ({ target, nativeEvent }: ReactMouseEvent) => {
        const client = clientPoint(nativeEvent);
        if (isPane(target) && lineAt(client) === null) offerCards(store, client);
      },
      onNodeDoubleClick: (_: unknown, { id }: BoardNode) => {
        if (mayEdit(store.getState().role)) store.getState().editTitle(id);
        else store.getState().openPanel("details");
      },
      onNodeContextMenu: (event: ReactMouseEvent, { id }: BoardNode) => {
        event.preventDefault();
        openMenuOf(store, id, clientPoint(event.nativeEvent));
      },
      onSelectionContextMenu: (event: ReactMouseEvent) => {
        event.preventDefault();
        openMenu(store, clientPoint(event.nativeEvent));
      },
      onPaneContextMenu: (event: MouseEvent | ReactMouseEvent) => {
        event.preventDefault();
        const client = { x: event.clientX, y: event.clientY };
        const lineId = lineAt(client);
        if (lineId === null) {
          store.getState().select([]);
          openMenu(store, client);
        } else openMenuOf(store, lineId, client);
      },
    };
  }, [store, newTitle]);
}

/** A line may end anywhere on a card, not only at one of its ports. */
function cardAt({ x, y }: Point): string | null {
  const below = document.elementFromPoint(x, y);
  return below?.closest(".react-flow__node")?.getAttribute("data-id") ?? null;
}

/** A new effect is selected at once: it asks how much it stops. */
function connectCards(store: ModelStore, fromId: string, toId: string): void {
  const { readModel, execute, select, openPanel } = store.getState();
  const result = connect(readModel, { fromId, toId, newId: newRecordId });
  if (!execute(result, "connect") || !result.ok) return;
  const created = result.value.find((op) => op.op === "put");
  if (!created) return;
  select([created.id]);
  openPanel("details");
}
