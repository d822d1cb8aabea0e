"use client";

import { MousePointer2 } from "lucide-react";
import { useEffect, useRef } from "react";

import { cx } from "@/components/ui/cx";
import { type Glide, glideTo, hasArrived, placeOf } from "@/lib/client/presence/glide";
import { usePresence, usePresenceFeed } from "@/lib/client/presence/presence-context";

import { personStyle } from "./person-style";
import { usePersonName } from "./use-person-name";

/** The pointer of somebody else with their name, gliding from place to place. */
export function Cursor({ pageId }: { readonly pageId: string }) {
  const nameOf = usePersonName();
  const person = usePresence((state) => state.people.get(pageId));
  const box = useRef<HTMLDivElement>(null);
  useGlide(pageId, box);
  if (!person) return null;
  return (
    <div ref={box} data-cursor style={personStyle(person.color)} className="absolute">
      <div className="flex origin-top-left scale-(--unzoomed)">
        <MousePointer2
          className={cx(
            "person-ink size-5 shrink-0 fill-current stroke-surface stroke-1",
            person.idle && "opacity-45",
          )}
        />
        <span
          dir="auto"
          data-idle={person.idle || undefined}
          className="person-fill mt-4 -ml-1 max-w-40 truncate rounded-md px-1.5 text-xs leading-5 font-medium whitespace-nowrap"
        >
          {nameOf(person)}
        </span>
      </div>
    </div>
  );
}

/** Moves an element along with the pointer, at the pace of the screen and without drawing it anew. */
function useGlide(pageId: string, box: { readonly current: HTMLElement | null }): void {
  const feed = usePresenceFeed();
  useEffect(() => {
    let glide: Glide | undefined;
    let frame = 0;
    const still = matchMedia("(prefers-reduced-motion: reduce)");
    const draw = () => {
      if (!glide || !box.current) return;
      const now = performance.now();
      const isThere = still.matches || hasArrived(glide, now);
      const { x, y } = isThere ? glide.to : placeOf(glide, now);
      box.current.style.translate = `${x}px ${y}px`;
      if (!isThere) frame = requestAnimationFrame(draw);
    };
    const move = () => {
      const cursor = feed.store.getState().places.get(pageId)?.cursor;
      if (!cursor || (cursor.x === glide?.to.x && cursor.y === glide.to.y)) return;
      glide = glideTo(glide, cursor, performance.now());
      cancelAnimationFrame(frame);
      draw();
    };
    move();
    const stop = feed.store.subscribe(move);
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [feed, pageId, box]);
}
