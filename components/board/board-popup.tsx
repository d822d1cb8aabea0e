"use client";

import { lazy, Suspense, useEffect } from "react";

import { onFirstTouch } from "@/lib/client/first-touch";
import { useModel } from "@/lib/client/model-context";

import { loadFrames } from "./frame-node";

const loadFraming = () => import("@/lib/client/frames/frame-board");
const loadPaper = () => import("./fit-on-paper");
const loadPicker = () => import("./card-picker");
const loadMenu = () => import("./board-menu");
const BoardMenu = lazy(async () => ({ default: (await loadMenu()).BoardMenu }));
const CardPicker = lazy(async () => ({ default: (await loadPicker()).CardPicker }));

/** What opens at a point of the board: the four shapes, or what can be done with something. */
export function BoardPopup() {
  const popup = useModel((state) => state.popup);
  usePartsAhead();
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

/**
 * Loads popups, frames and what fits the board on paper when somebody first touches the board or a
 * key, or a while later, so that they act at once.
 */
function usePartsAhead(): void {
  useEffect(() => {
    const board = new AbortController();
    const end = onFirstTouch(() => {
      void Promise.all([loadPicker(), loadMenu(), loadFrames(), loadFraming()]);
      void loadPaper().then(({ fitOnPaper }) =>
        window.addEventListener("beforeprint", fitOnPaper, { signal: board.signal }),
      );
    });
    return () => {
      end();
      board.abort();
    };
  }, []);
}
