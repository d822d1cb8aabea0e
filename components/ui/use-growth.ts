"use client";

import { useCallback, useEffect, useState } from "react";
import { flushSync } from "react-dom";

const STEP = 60;

export type Growth = {
  /** So many from the start are drawn. */
  readonly shown: number;
  /** Draws the next ones. */
  readonly grow: () => void;
  /** Draws the one at `place`, from 0, and all before it. */
  readonly reach: (place: number) => void;
};

/** How much of a long list is drawn: its start, more as somebody gets there, and all of it on paper. */
export function useGrowth(): Growth {
  const [shown, setShown] = useState(STEP);
  const grow = useCallback(() => setShown((count) => count + STEP), []);
  const reach = useCallback((place: number) => setShown((count) => Math.max(count, place + 1)), []);
  useEffect(() => {
    // The page is printed as it stands when this returns.
    const showAll = () => flushSync(() => setShown(Number.POSITIVE_INFINITY));
    addEventListener("beforeprint", showAll);
    return () => removeEventListener("beforeprint", showAll);
  }, []);
  return { shown, grow, reach };
}
