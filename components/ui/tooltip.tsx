"use client";

import { type ReactElement, type ReactNode, useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";

const DELAY_MS = 400;
/** Time to get from the element to its hint without losing it. */
const GRACE_MS = 150;
const GAP = 8;

/**
 * A hint for the element it wraps; never the only place where something is said, so readers are not
 * told it twice. Comes with the mouse or the keyboard, stays while one points at it, goes with
 * Escape. Written by hand because it is on every button of the first picture, and a library that
 * places popups weighs a tenth of the page.
 */
export function Tooltip({
  text,
  side = "bottom",
  children,
}: {
  readonly text: ReactNode;
  readonly side?: "top" | "bottom";
  readonly children: ReactElement;
}) {
  const box = useRef<HTMLSpanElement>(null);
  const hint = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [anchor, setAnchor] = useState<DOMRect | null>(null);

  useEffect(() => () => clearTimeout(timer.current), []);
  // After every picture: the child may be another element than before.
  useEffect(() => {
    const target = box.current?.firstElementChild;
    const soon = (ms: number, isShown: boolean) => {
      clearTimeout(timer.current);
      const show = () => setAnchor(isShown ? (target?.getBoundingClientRect() ?? null) : null);
      timer.current = setTimeout(show, ms);
    };
    const listeners = new AbortController();
    const listen = (element: Element | null | undefined, name: string, run: () => void) => {
      element?.addEventListener(name, run, { signal: listeners.signal });
    };
    listen(target, "mouseenter", () => soon(DELAY_MS, true));
    listen(target, "focus", () => soon(0, target?.matches(":focus-visible") === true));
    for (const leaves of ["mouseleave", "blur"])
      listen(target, leaves, () => soon(GRACE_MS, false));
    for (const acts of ["pointerdown", "keydown"]) listen(target, acts, () => soon(0, false));
    listen(hint.current, "mouseenter", () => clearTimeout(timer.current));
    listen(hint.current, "mouseleave", () => soon(GRACE_MS, false));
    place(hint.current, anchor, side);
    return () => listeners.abort();
  });

  return (
    <span ref={box} className="contents">
      {children}
      {anchor &&
        createPortal(
          <div
            ref={hint}
            aria-hidden
            className="fixed top-0 left-0 z-50 max-w-64 -translate-y-full rounded-md bg-ink px-2 py-1 text-xs text-page shadow-popup"
          >
            {text}
          </div>,
          document.body,
        )}
    </span>
  );
}

/** Puts the hint beside its element, on the other side where there is no room. */
function place(hint: HTMLElement | null, anchor: DOMRect | null, side: "top" | "bottom"): void {
  if (!hint || !anchor) return;
  const { width, height } = hint.getBoundingClientRect();
  const centred = anchor.x + anchor.width / 2 - width / 2;
  const left = Math.max(GAP, Math.min(centred, innerWidth - width - GAP));
  const above = anchor.y - height - GAP;
  const below = anchor.bottom + GAP;
  const isAbove = side === "top" ? above >= 0 : below + height > innerHeight;
  hint.style.translate = `${String(left)}px ${String(isAbove ? above : below)}px`;
}
