"use client";

import {
  type FitViewOptions,
  type ReactFlowInstance,
  type Rect,
  useReactFlow,
  useStore,
  useStoreApi,
} from "@xyflow/react";
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

import type { Point } from "@/lib/client/commands/problem";
import { linesAt } from "@/lib/client/flow/lines-at";
import { useModel, useModelStore } from "@/lib/client/model-context";
import type { ModelState } from "@/lib/client/model-state";
import { isBundle } from "@/lib/client/view/fold-edges";

import { canvasFocus } from "./canvas-focus";
import { COVERED, COVERED_WITH_BAR, isInView, viewMotion } from "./in-view";
import { isDrawn } from "./line-emphasis";
import type { BoardLine } from "./make-flow-elements";
import { sharedView } from "./shared-view";
import { useAim } from "./use-aim";

/** How far beside a line one still points at it: in board units, and at least in pixels. */
const LINE_REACH = 10;
const LINE_REACH_PX = 4;

/** Lets actions outside of the canvas look around in it. */
export function CanvasLink({
  fit,
  lines,
}: {
  readonly fit: FitViewOptions;
  readonly lines: readonly BoardLine[];
}) {
  const flow = useReactFlow();
  const flowStore = useStoreApi();
  const store = useModelStore();
  const aim = useAim();
  const drawn = useLatest(lines);

  useEffect(() => {
    const { setCanvas, setFollowing } = store.getState();
    const isSeen = (rect: Rect, covered = COVERED) =>
      isInView(rect, flow.getViewport(), flowStore.getState(), covered);
    const fitAll = () => {
      setFollowing(true);
      void flow.fitView({ ...fit, ...viewMotion() });
    };
    setCanvas({
      fit: fitAll,
      fitTo: (ids) => {
        // What was selected just now may join the board with the next picture.
        requestAnimationFrame(() => {
          const nodes = [...ids].filter((id) => flow.getNode(id)).map((id) => ({ id }));
          setFollowing(nodes.length === 0);
          void flow.fitView({ ...fit, ...viewMotion(), ...(nodes.length > 0 && { nodes }) });
        });
      },
      fitIfHidden: () => {
        const board = flow.getNodesBounds(flow.getNodes());
        if (!isSeen(board, COVERED_WITH_BAR)) fitAll();
      },
      zoomBy: (factor) => {
        setFollowing(false);
        void flow.zoomTo(flow.getZoom() * factor, viewMotion());
      },
      reveal: (id) => {
        // The card may have been added just now: it is there after the next picture.
        requestAnimationFrame(() => {
          const rect = flow.getNodesBounds([id]);
          if (rect.width === 0 || isSeen(rect)) return;
          const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
          void flow.setCenter(x, y, { zoom: flow.getZoom(), ...viewMotion() });
        });
      },
      toBoard: (client) => flow.screenToFlowPosition(client),
      lineAt: (client) => pointedLine(drawn.current, flow, store.getState(), client),
      aim,
      ...sharedView(flow, flowStore),
      ...canvasFocus(() => flowStore.getState().domNode),
    });
    return () => setCanvas(null);
  }, [flow, flowStore, store, fit, aim, drawn]);

  useFollow();
  return null;
}

/** The line at a point of the screen, if it is drawn; one that stands for several is not pointed at. */
function pointedLine(
  lines: readonly BoardLine[],
  flow: Pick<ReactFlowInstance, "getZoom" | "screenToFlowPosition">,
  state: ModelState,
  client: Point,
): string | null {
  const reach = Math.max(LINE_REACH, LINE_REACH_PX / flow.getZoom());
  const near = linesAt(lines, flow.screenToFlowPosition(client), reach);
  return near.find(({ edge }) => !isBundle(edge) && isDrawn(state, edge))?.id ?? null;
}

/**
 * Until somebody moves the view, a card that joins out of sight brings the whole board into view, and
 * so does a window that leaves less room for it.
 */
function useFollow(): void {
  const store = useModelStore();
  const cardCount = useModel((state) => state.shownIds.size + state.readModel.of.position.length);
  const size = useStore(({ width, height }) => `${String(width)} ${String(height)}`);
  const seen = useRef({ cardCount, size });

  useEffect(() => {
    if (seen.current.cardCount === cardCount && seen.current.size === size) return undefined;
    seen.current = { cardCount, size };
    const frame = requestAnimationFrame(() => {
      const { isFollowing, canvas } = store.getState();
      if (isFollowing) canvas?.fitIfHidden();
    });
    return () => cancelAnimationFrame(frame);
  }, [cardCount, size, store]);
}

function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  }, [value]);
  return latest;
}
