"use client";

import { useCallback, useSyncExternalStore } from "react";

/** Narrower than this the board is read in tabs; the canvas comes when somebody asks for it. */
export const PHONE = "(width < 40rem)";

/** True while a media query matches, in the browser only. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = matchMedia(query);
      list.addEventListener("change", onChange);
      return () => list.removeEventListener("change", onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}
