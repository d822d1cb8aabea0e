"use client";

import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef } from "react";

import { useLatest } from "@/components/ui/use-latest";
import { setSetting } from "@/lib/client/commands/set-setting";
import { stopPlaces, stopScoreFor } from "@/lib/worklist/stop-score";

import { nextStop, nearestStop } from "./stop-keys";
import { type Command, useWorkList } from "./work-list-context";

/** Puts the line of a model in points between two rows, by pointer or by key. */
export function useStopDrag(list: RefObject<HTMLElement | null>) {
  const { ranking, edit, preview } = useWorkList();
  const { items, stopAfterRank } = ranking;
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);
  const places = stopPlaces(items);
  const above = stopAfterRank ?? items.length;

  const putAt = (place: number): Command => {
    const value = stopScoreFor(items, place);
    return (model) => setSetting(model, { setting: "stopScore", value });
  };
  const move = (key: string): boolean => {
    const next = nextStop(key, above, places);
    if (next === null) return false;
    if (next !== stopAfterRank) edit(putAt(next), "set-stop-line");
    return true;
  };
  // Others may change the rows while the line is held.
  const latest = useLatest({ places, putAt });
  const clear = () => {
    edit((model) => setSetting(model, { setting: "stopScore", value: null }), "set-stop-line");
  };

  const onGrip = (event: ReactPointerEvent) => {
    const element = list.current;
    if (!element || event.button !== 0) return;
    let place: number | null = null;
    const handleMove = ({ clientY }: PointerEvent) => {
      const now = latest.current;
      place = nearestStop(rowsAbove(element, clientY), now.places);
      preview(now.putAt(place));
    };
    const end = (isKept: boolean) => {
      stop.current?.();
      if (isKept && place !== null) edit(latest.current.putAt(place), "set-stop-line");
      else preview(null);
    };
    const handleUp = () => end(true);
    const handleCancel = () => end(false);
    const handleKey = ({ key }: KeyboardEvent) => {
      if (key === "Escape") end(false);
    };
    stop.current?.();
    stop.current = () => {
      removeEventListener("pointermove", handleMove);
      removeEventListener("pointerup", handleUp);
      removeEventListener("pointercancel", handleCancel);
      removeEventListener("keydown", handleKey);
      stop.current = null;
    };
    addEventListener("pointermove", handleMove);
    addEventListener("pointerup", handleUp);
    addEventListener("pointercancel", handleCancel);
    addEventListener("keydown", handleKey);
  };
  return { above, last: items.length, move, clear, onGrip };
}

/** How many rows that stand by their numbers have their middle above a height of the screen. */
function rowsAbove(list: HTMLElement, y: number): number {
  const ranks = [...list.querySelectorAll<HTMLElement>("[data-rank]")].flatMap((row) => {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2 < y ? [Number(row.dataset["rank"])] : [];
  });
  return Math.max(0, ...ranks);
}
