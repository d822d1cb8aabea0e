"use client";

import { useEffect } from "react";

import type { OrderStability } from "@/lib/worklist/order-stability";

import { loadPart } from "../load-part";
import { useModel, useModelStore } from "../model-context";
import { stabilityNow } from "./stability-slice";

/** Well after the list was drawn: nothing of a first picture waits for a simulation. */
const AHEAD_MS = 2_500;
/** The longest that a busy page is waited for. */
const IDLE_MS = 5_000;

/** Finds out how firm the order of the work list is, as long as the model is open. */
export function useWatchedStability(): void {
  const store = useModelStore();
  useEffect(() => {
    let end: (() => void) | null = () => undefined;
    const start = async () => {
      const { watchStability } = await loadPart(() => import("./watch-stability"));
      if (end) end = watchStability(store);
    };
    const timer = setTimeout(() => whenIdle(() => void start()), AHEAD_MS);
    return () => {
      clearTimeout(timer);
      end?.();
      end = null;
    };
  }, [store]);
}

/** How firm the order of the work list is; null as long as nobody knows. */
export function useOrderStability(): OrderStability | null {
  return useModel(stabilityNow);
}

/** Not every browser tells when it is idle. */
function whenIdle(run: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(run, { timeout: IDLE_MS });
  else run();
}
