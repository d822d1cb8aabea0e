"use client";

import { type RefObject, useEffect } from "react";

import { openMenu, openMenuOf } from "@/lib/client/actions/open-menu";
import { useModelStore } from "@/lib/client/model-context";

const PRESS_MS = 500;
/** A finger is never quite still. */
const SLACK = 10;

/** A finger or pen that rests on something opens its menu, as the right button of a mouse does. */
export function useLongPress(box: RefObject<HTMLElement | null>): void {
  const store = useModelStore();

  useEffect(() => {
    const board = box.current;
    const listeners = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let start: PointerEvent | null = null;
    let wasOpened = false;

    const stop = () => {
      clearTimeout(timer);
      start = null;
    };
    const open = ({ target, clientX, clientY }: PointerEvent) => {
      const client = { x: clientX, y: clientY };
      const card = target instanceof Element ? target.closest(".react-flow__node[data-id]") : null;
      const id = card?.getAttribute("data-id") ?? store.getState().canvas?.lineAt(client) ?? null;
      wasOpened = true;
      if (id === null) openMenu(store, client);
      else openMenuOf(store, id, client);
    };
    const handleDown = (event: PointerEvent) => {
      stop();
      wasOpened = false;
      if (event.pointerType === "mouse" || !event.isPrimary) return;
      start = event;
      timer = setTimeout(() => open(event), PRESS_MS);
    };
    const handleMove = ({ clientX, clientY }: PointerEvent) => {
      if (start && Math.hypot(clientX - start.clientX, clientY - start.clientY) > SLACK) stop();
    };
    /** The finger goes up over the menu, which is no tap on what lies below it. */
    const handleEnd = (event: TouchEvent) => {
      if (wasOpened && event.cancelable) event.preventDefault();
    };
    const { signal } = listeners;
    board?.addEventListener("pointerdown", handleDown, { signal, capture: true });
    board?.addEventListener("touchend", handleEnd, { signal, capture: true, passive: false });
    window.addEventListener("pointermove", handleMove, { signal, capture: true });
    for (const end of ["pointerup", "pointercancel"] as const) {
      window.addEventListener(end, stop, { signal, capture: true });
    }
    return () => {
      stop();
      listeners.abort();
    };
  }, [box, store]);
}
