"use client";

import { useCallback, useState, type WheelEvent } from "react";
import { flushSync } from "react-dom";

import { type WheelDevice, wheelDevice } from "@/lib/client/flow/wheel-device";

/**
 * A mouse wheel zooms, with Shift it moves the canvas; two fingers on a trackpad move it, and
 * pinching zooms.
 */
export function useWheel() {
  const [device, setDevice] = useState<WheelDevice>("mouse");
  const [isShifted, setIsShifted] = useState(false);
  const handleWheel = useCallback(
    ({ nativeEvent }: WheelEvent) => {
      const next = wheelDevice(nativeEvent, device);
      if (next === device && nativeEvent.shiftKey === isShifted) return;
      // Before React Flow hears of this very event, so that it does the right thing from the first.
      flushSync(() => {
        setDevice(next);
        setIsShifted(nativeEvent.shiftKey);
      });
    },
    [device, isShifted],
  );
  return { panOnScroll: device === "trackpad" || isShifted, handleWheel };
}
