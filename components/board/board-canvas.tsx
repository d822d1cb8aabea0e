"use client";

import "@xyflow/react/dist/base.css";
import "./board.css";

import { Background, ConnectionMode, ReactFlow, SelectionMode } from "@xyflow/react";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl";

import { useModel } from "@/lib/client/model-context";
import { mayEdit } from "@/lib/client/role";

import { AssetCard } from "./asset-card";
import { AttackCard } from "./attack-card";
import { AttackerCard } from "./attacker-card";
import type { BoardNode } from "./board-node";
import { CanvasLink } from "./canvas-link";
import { CardDetailContext, wholeOrOutline } from "./card-detail-context";
import { DefenseCard } from "./defense-card";
import { DetailKeeper } from "./detail-keeper";
import { FlyThere } from "./fly-there";
import { FrameNode } from "./frame-node";
import { LinesLayer } from "./lines-layer";
import { StepNode } from "./step-node";
import { useAriaWords } from "./use-aria-words";
import { FAR_ZOOM, useCanvasHandlers } from "./use-canvas-handlers";
import { useCardMoves } from "./use-card-moves";
import { useEditHandlers } from "./use-edit-handlers";
import { useFirstView } from "./use-first-view";
import { useFlowElements } from "./use-flow-elements";
import { useLinePointer } from "./use-line-pointer";
import { useLongPress } from "./use-long-press";
import { useLookHandlers } from "./use-look-handlers";
import { useOthersDrags, useTellDrag } from "./use-shared-drags";
import { useWheel } from "./use-wheel";

const NODE_TYPES = {
  asset: wholeOrOutline("asset", AssetCard),
  attack: wholeOrOutline("attack", AttackCard),
  attacker: wholeOrOutline("attacker", AttackerCard),
  defense: wholeOrOutline("defense", DefenseCard),
  step: StepNode,
  frame: FrameNode,
};
const MIN_ZOOM = 0.1;
const ALWAYS = {
  connectionMode: ConnectionMode.Loose,
  nodeDragThreshold: 4,
  deleteKeyCode: null,
  zoomOnDoubleClick: false,
  /** A click with one of them adds to what is selected, or takes from it. */
  multiSelectionKeyCode: ["Shift", "Meta", "Control"],
  selectionMode: SelectionMode.Partial,
  panOnScrollSpeed: 1,
  minZoom: MIN_ZOOM,
  maxZoom: 2,
};
/** The mouse buttons that move the canvas while the left one selects. */
const NOT_LEFT = [1, 2];
const FIT = {
  padding: { top: "84px", right: "40px", bottom: "104px", left: "40px" },
  maxZoom: 1,
} as const;
const FIT_TO_LOOK = {
  padding: { top: "72px", right: "12px", bottom: "88px", left: "12px" },
  maxZoom: 1,
} as const;

/**
 * The canvas: it wires React Flow to the open model and decides nothing itself. To look only: cards
 * stay where they are and open their details, and no key acts on them.
 */
export function BoardCanvas({ isLookOnly = false }: { readonly isLookOnly?: boolean }) {
  const t = useTranslations("board");
  const canEdit = useModel((state) => mayEdit(state.role)) && !isLookOnly;
  const isSelecting = useModel((state) => state.isSelecting) && canEdit;
  const [isMoving, setIsMoving] = useState(false);
  const { moving, moveHandlers } = useCardMoves();
  const { nodes, lines } = useFlowElements(moving, useOthersDrags());
  useTellDrag(moving.places);
  const fit = isLookOnly ? FIT_TO_LOOK : FIT;
  const { isLarge, detail, room, zoom, opening } = useFirstView(nodes, fit, MIN_ZOOM);
  const [isFar, setIsFar] = useState(zoom < FAR_ZOOM);
  const ariaWords = useAriaWords(canEdit);

  const handlers = useCanvasHandlers(setIsFar, setIsMoving);
  const editHandlers = useEditHandlers();
  const lookHandlers = useLookHandlers();
  const { panOnScroll, handleWheel } = useWheel();
  const box = useRef<HTMLDivElement>(null);
  useLongPress(box);
  const linePointer = useLinePointer(box);

  return (
    <div
      ref={box}
      onWheelCapture={handleWheel}
      {...(!isLookOnly && linePointer)}
      data-board={!isLookOnly || undefined}
      data-far={isFar || undefined}
      data-large={isLarge}
      data-moving={isMoving || undefined}
      tabIndex={-1}
      className="board absolute inset-0 focus:outline-none"
    >
      <CardDetailContext value={detail}>
        <ReactFlow<BoardNode>
          nodes={nodes}
          nodeTypes={NODE_TYPES}
          {...moveHandlers}
          {...handlers}
          {...(isLookOnly ? lookHandlers : editHandlers)}
          aria-label={t("canvas")}
          nodesDraggable={canEdit}
          nodesConnectable={canEdit}
          selectionOnDrag={isSelecting}
          panOnDrag={isSelecting ? NOT_LEFT : true}
          panOnScroll={panOnScroll}
          {...ALWAYS}
          fitViewOptions={fit}
          {...opening}
          ariaLabelConfig={ariaWords}
        >
          {!isLarge && <Background gap={24} size={1} color="var(--line)" />}
          <LinesLayer lines={lines} isLarge={isLarge} />
          <CanvasLink fit={fit} room={room} lines={lines} />
          <FlyThere />
          <DetailKeeper nodes={nodes} />
        </ReactFlow>
      </CardDetailContext>
    </div>
  );
}
