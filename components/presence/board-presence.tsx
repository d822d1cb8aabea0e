"use client";

import { useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { useShallow } from "zustand/react/shallow";

import { useModel } from "@/lib/client/model-context";
import { othersPages } from "@/lib/client/presence/people-here";
import { usePresence } from "@/lib/client/presence/presence-context";
import type { CanvasPort } from "@/lib/client/view-slice";

import { Cursor } from "./cursor";
import { useTellBoard } from "./use-tell-board";

/** On the board: the pointers of the others, and where this person points and looks. */
export function BoardPresence() {
  const canvas = useModel((state) => state.canvas);
  return canvas && <OnBoard canvas={canvas} />;
}

function OnBoard({ canvas }: { readonly canvas: CanvasPort }) {
  useTellBoard(canvas);
  const above = canvas.elements()?.above;
  return above && createPortal(<Pointers canvas={canvas} />, above);
}

/** Stands over the cards and moves with them; no card is drawn anew for it. */
function Pointers({ canvas }: { readonly canvas: CanvasPort }) {
  const layer = useRef<HTMLDivElement>(null);
  const pageIds = usePresence(
    useShallow((state) =>
      othersPages(state).flatMap(({ id }) => (state.places.get(id)?.cursor ? [id] : [])),
    ),
  );
  useEffect(() => {
    const keepSize = () =>
      layer.current?.style.setProperty("--unzoomed", String(1 / canvas.view().zoom));
    keepSize();
    return canvas.onView(keepSize);
  }, [canvas]);
  return (
    <div ref={layer} aria-hidden className="pointer-events-none absolute top-0 left-0 z-[1100]">
      {pageIds.map((pageId) => (
        <Cursor key={pageId} pageId={pageId} />
      ))}
    </div>
  );
}
