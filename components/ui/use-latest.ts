"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";

/** What a value was when the page was last drawn, for a listener that outlives a drawing. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  }, [value]);
  return latest;
}
