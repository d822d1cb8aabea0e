"use client";

import { useStoreApi } from "@xyflow/react";
import { useContext, useEffect } from "react";

import { cardSize, isTooClose } from "@/lib/client/view/card-size";

import type { BoardNode } from "./board-node";
import { CardDetailContext } from "./card-detail-context";
import { isLargeBoard } from "./large-board";

/** A card is drawn whole in about half a millisecond, and a frame has 16. */
const CARDS_A_FRAME = 12;
/** Below this zoom the largest words of a card are four pixels high. */
const TINY_ZOOM = 0.25;
/** Cards so far out of sight are drawn too, in board units. */
const MARGIN = 400;

/** On a large board, draws whole what is in sight and large enough to read, a few cards a frame. */
export function DetailKeeper({ nodes }: { readonly nodes: readonly BoardNode[] }) {
  const detail = useContext(CardDetailContext);
  const flowStore = useStoreApi();
  const isSmall = !isLargeBoard(nodes.length);

  useEffect(() => {
    detail.setAll(isSmall);
    if (isSmall) return undefined;
    let frame = 0;
    const step = () => {
      frame = 0;
      if (!detail.approach(inSight(nodes, flowStore.getState()), CARDS_A_FRAME)) schedule();
    };
    const schedule = () => {
      if (frame === 0) frame = requestAnimationFrame(step);
    };
    schedule();
    const stop = flowStore.subscribe((now, before) => {
      if (now.transform !== before.transform || now.width !== before.width) schedule();
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [detail, flowStore, isSmall, nodes]);
  return null;
}

function inSight(
  nodes: readonly BoardNode[],
  canvas: { readonly transform: readonly [number, number, number]; width: number; height: number },
): ReadonlySet<string> {
  const [x, y, zoom] = canvas.transform;
  if (zoom < TINY_ZOOM) return new Set();
  const seen = {
    x: -x / zoom,
    y: -y / zoom,
    width: canvas.width / zoom,
    height: canvas.height / zoom,
  };
  const near = nodes.filter(({ type, position }) =>
    isTooClose({ ...position, ...cardSize(type) }, seen, MARGIN),
  );
  return new Set(near.map(({ id }) => id));
}
