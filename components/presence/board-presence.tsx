"use client";

import "./presence.css";

import { useStoreApi, ViewportPortal } from "@xyflow/react";
import { useEffect, useRef } from "react";
import { useShallow } from "zustand/react/shallow";

import { othersPages } from "@/lib/client/presence/people-here";
import { usePresence } from "@/lib/client/presence/presence-context";

import { Cursor } from "./cursor";
import { TellBoard } from "./tell-board";

/** The pointers of the others over the cards; no card is drawn anew for them. */
export function BoardPresence() {
  const flowStore = useStoreApi();
  const layer = useRef<HTMLDivElement>(null);
  const pageIds = usePresence(
    useShallow((state) =>
      othersPages(state).flatMap(({ id }) => (state.places.get(id)?.cursor ? [id] : [])),
    ),
  );
  useEffect(() => {
    let drawn = 0;
    const keepSize = () => {
      const [, , zoom] = flowStore.getState().transform;
      if (zoom === drawn) return;
      drawn = zoom;
      layer.current?.style.setProperty("--unzoomed", String(1 / zoom));
    };
    keepSize();
    return flowStore.subscribe(keepSize);
  }, [flowStore]);
  return (
    <>
      <TellBoard />
      <ViewportPortal>
        <div ref={layer} aria-hidden className="pointer-events-none absolute top-0 left-0 z-[1100]">
          {pageIds.map((pageId) => (
            <Cursor key={pageId} pageId={pageId} />
          ))}
        </div>
      </ViewportPortal>
    </>
  );
}
