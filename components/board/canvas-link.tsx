"use client";

import {
  type FitViewOptions,
  type ReactFlowInstance,
  type Rect,
  useReactFlow,
  useStore,
  useStoreApi,
} from "@xyflow/react";
import { useEffect, useRef } from "react";

import { useLatest } from "@/components/ui/use-latest";
import type { Point } from "@/lib/client/commands/problem";
import { linesAt } from "@/lib/client/flow/lines-at";
import { useModel, useModelStore } from "@/lib/client/model-context";
import type { ModelState } from "@/lib/client/model-state";
import type { Size } from "@/lib/client/view/card-size";
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
  room,
  lines,
}: {
  readonly fit: FitViewOptions;
  /** What the view was fitted into before it was measured. */
  readonly room: Size;
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

  useFollow(fit, room);
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
 * Until somebody moves the view, it shows the whole board: fitted anew where the room was measured to
 * be another than thought, and when a card joins out of sight or a window leaves less room for it.
 */
function useFollow(fit: FitViewOptions, room: Size): void {
  const store = useModelStore();
  const flow = useReactFlow();
  const cardCount = useModel((state) => state.shownIds.size + state.readModel.of.position.length);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const seen = useRef({ cardCount, ...room, isMeasured: false });

  useEffect(() => store.getState().setFollowing(true), [store]);

  useEffect(() => {
    const before = seen.current;
    const isOther = before.width !== width || before.height !== height;
    if (width === 0 || (before.cardCount === cardCount && !isOther)) return undefined;
    seen.current = { cardCount, width, height, isMeasured: before.isMeasured || isOther };
    const frame = requestAnimationFrame(() => {
      const { isFollowing, canvas } = store.getState();
      if (!isFollowing) return;
      if (isOther && !before.isMeasured) void flow.fitView(fit);
      else canvas?.fitIfHidden();
    });
    return () => cancelAnimationFrame(frame);
  }, [cardCount, width, height, store, flow, fit]);
}
