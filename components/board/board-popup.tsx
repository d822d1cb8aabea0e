"use client";

import { useEffect } from "react";

import { Awaited } from "@/lib/client/awaited";
import { onFirstTouch } from "@/lib/client/first-touch";
import { FRAMING, PASTING } from "@/lib/client/later-parts";
import { lazyPart } from "@/lib/client/lazy-part";
import { useModel } from "@/lib/client/model-context";
import { createPart } from "@/lib/client/part";

import { loadFrames } from "./frame-node";

const PAPER = createPart(() => import("./fit-on-paper"));
const boardMenu = lazyPart(async () => (await import("./board-menu")).BoardMenu);
const cardPicker = lazyPart(async () => (await import("./card-picker")).CardPicker);

/** What opens at a point of the board: the four shapes, or what can be done with something. */
export function BoardPopup() {
  const popup = useModel((state) => state.popup);
  usePartsAhead();
  return (
    <Awaited>
      {popup?.kind === "picker" && <cardPicker.Part key={keyOf(popup.client)} picker={popup} />}
      {popup?.kind === "menu" && <boardMenu.Part key={keyOf(popup.client)} menu={popup} />}
    </Awaited>
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
      void Promise.all([cardPicker.ahead(), boardMenu.ahead(), loadFrames()]);
      void Promise.all([FRAMING.load(), PASTING.load()]);
      void PAPER.load().then(({ fitOnPaper }) =>
        window.addEventListener("beforeprint", fitOnPaper, { signal: board.signal }),
      );
    });
    return () => {
      end();
      board.abort();
    };
  }, []);
}
