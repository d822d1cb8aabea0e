"use client";

import { lazy, Suspense, useEffect } from "react";

import { useModel } from "@/lib/client/model-context";

import { loadFrames } from "./frame-node";

const loadFraming = () => import("@/lib/client/frames/frame-board");
const loadPicker = () => import("./card-picker");
const loadMenu = () => import("./board-menu");
const BoardMenu = lazy(async () => ({ default: (await loadMenu()).BoardMenu }));
const CardPicker = lazy(async () => ({ default: (await loadPicker()).CardPicker }));

/** What opens at a point of the board: the four shapes, or what can be done with something. */
export function BoardPopup() {
  const popup = useModel((state) => state.popup);
  usePopupsAhead();
  return (
    <Suspense fallback={null}>
      {popup?.kind === "picker" && <CardPicker key={keyOf(popup.client)} picker={popup} />}
      {popup?.kind === "menu" && <BoardMenu key={keyOf(popup.client)} menu={popup} />}
    </Suspense>
  );
}

function keyOf({ x, y }: { readonly x: number; readonly y: number }): string {
  return `${String(x)} ${String(y)}`;
}

/** Loads popups and frames when somebody first touches the board or a key, so that they act at once. */
function usePopupsAhead(): void {
  useEffect(() => {
    const touches = new AbortController();
    const load = () => {
      touches.abort();
      void Promise.all([loadPicker(), loadMenu(), loadFrames(), loadFraming()]);
    };
    const { signal } = touches;
    window.addEventListener("pointerdown", load, { signal });
    window.addEventListener("keydown", load, { signal });
    return () => touches.abort();
  }, []);
}
