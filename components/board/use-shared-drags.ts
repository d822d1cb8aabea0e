"use client";

import { useEffect, useMemo, useRef } from "react";
import { useShallow } from "zustand/react/shallow";

import type { Point } from "@/lib/client/commands/problem";
import { useModelStore } from "@/lib/client/model-context";
import type { ModelStore } from "@/lib/client/model-store";
import { dragged, dragsOf } from "@/lib/client/presence/drags";
import { usePresence, usePresenceFeed } from "@/lib/client/presence/presence-context";
import { TOLD_MAX, toldPoint } from "@/lib/client/presence/told";

/** The cards that others drag just now: shown where they have them, and never kept. */
export function useOthersDrags(): ReadonlyMap<string, Point> {
  const drags = usePresence(useShallow(dragsOf));
  return useMemo(() => dragged(drags), [drags]);
}

/** Shows the others the cards that are dragged here, until the model says where they stand. */
export function useTellDrag(moving: ReadonlyMap<string, Point>): void {
  const feed = usePresenceFeed();
  const store = useModelStore();
  const isTold = useRef(false);
  useEffect(() => {
    if (moving.size > 0) {
      if (!store.getState().hasCompany) return undefined;
      isTold.current = true;
      const cards = [...moving].slice(0, TOLD_MAX);
      feed.tell({ drag: cards.map(([id, at]) => ({ id, ...toldPoint(at) })) });
      return undefined;
    }
    if (!isTold.current) return undefined;
    return whenSaved(store, () => {
      isTold.current = false;
      feed.tell({ drag: undefined });
    });
  }, [feed, store, moving]);
  useEffect(() => () => feed.tell({ drag: undefined }), [feed]);
}

/** Without an answer, the cards go back for the others after so long. */
const SAVED_MAX_MS = 2_000;

/** What is let go before its new place is told would jump back in between. */
function whenSaved(store: ModelStore, run: () => void): () => void {
  const stop = () => {
    clearTimeout(timer);
    unsubscribe();
  };
  const end = () => {
    stop();
    run();
  };
  const timer = setTimeout(end, SAVED_MAX_MS);
  const unsubscribe = store.subscribe(({ saveState }) => {
    if (saveState.kind === "saved") end();
  });
  if (store.getState().saveState.kind === "saved") end();
  return stop;
}
