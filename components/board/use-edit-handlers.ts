"use client";

import type { Connection, FinalConnectionState } from "@xyflow/react";
import { type MouseEvent as ReactMouseEvent, useMemo } from "react";

import { openMenu, openMenuOf } from "@/lib/client/actions/open-menu";
import type { Point } from "@/lib/client/commands/problem";
import { useModelStore } from "@/lib/client/model-context";
import { createPart } from "@/lib/client/part";
import { mayEdit } from "@/lib/client/role";
import { useNewTitle } from "@/lib/client/use-new-title";

import type { BoardNode } from "./board-node";
import { clientPoint, isPane } from "./pointer-places";

/** What a gesture does when it ends; it comes while somebody draws the first line. */
const GESTURES = createPart(() => import("./card-gestures"));

/** What somebody does to the board with a pointer, beyond moving and selecting cards. */
export function useEditHandlers() {
  const store = useModelStore();
  const newTitle = useNewTitle();
  return useMemo(() => {
    const lineAt = (client: Point) => store.getState().canvas?.lineAt(client) ?? null;
    return {
      onConnectStart: () => void GESTURES.load(),
      onConnect: ({ source, target }: Connection) =>
        void GESTURES.load().then(({ connectCards }) => connectCards(store, source, target)),
      onConnectEnd: (
        event: MouseEvent | TouchEvent,
        { fromNode, toNode }: FinalConnectionState,
      ) => {
        if (!fromNode || toNode) return;
        const client = clientPoint(event);
        const toId = cardAt(client);
        void GESTURES.load().then(({ connectCards, offerNext }) => {
          if (toId === null) offerNext({ store, newTitle }, fromNode.id, client);
          else connectCards(store, fromNode.id, toId);
        });
      },
      onDoubleClick: ({ target, nativeEvent }: ReactMouseEvent) => {
        const client = clientPoint(nativeEvent);
        if (!isPane(target) || lineAt(client) !== null) return;
        void GESTURES.load().then(({ offerCards }) => offerCards(store, client));
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
