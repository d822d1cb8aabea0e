"use client";

import { useEffect, useEffectEvent } from "react";

/**
 * A field can go while somebody types in it: its record is deleted, they may only read now, or the
 * screen changes. Nobody is told that such a field is left, so what is typed is taken here.
 */
export function useTakeWhenGone(take: () => void): void {
  const takeNow = useEffectEvent(take);
  useEffect(() => () => takeNow(), []);
}
