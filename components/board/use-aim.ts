"use client";

import { useReactFlow, useStore } from "@xyflow/react";
import { useCallback, useEffect, useRef } from "react";

import type { Point } from "@/lib/client/commands/problem";

/** Where somebody points on the board, or else the middle of what is seen of it. */
export function useAim(): () => Point {
  const canvas = useStore(({ domNode }) => domNode);
  const flow = useReactFlow();
  const pointer = useRef<Point | null>(null);

  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      pointer.current = { x: clientX, y: clientY };
    };
    const forget = () => {
      pointer.current = null;
    };
    canvas?.addEventListener("pointermove", follow);
    canvas?.addEventListener("pointerleave", forget);
    return () => {
      canvas?.removeEventListener("pointermove", follow);
      canvas?.removeEventListener("pointerleave", forget);
    };
  }, [canvas]);

  return useCallback(() => {
    const { x, y, width, height } = canvas?.getBoundingClientRect() ?? new DOMRect();
    const middle = { x: x + width / 2, y: y + height / 2 };
    return flow.screenToFlowPosition(pointer.current ?? middle);
  }, [canvas, flow]);
}
