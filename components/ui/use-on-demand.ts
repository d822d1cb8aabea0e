"use client";

import { useState } from "react";

/**
 * For what opens from a button and is too heavy for the first picture: it is loaded when somebody
 * reaches for the button, and made, open, when they press it. Until then the button is a plain one
 * with `reach` as its properties.
 */
export function useOnDemand(load: () => Promise<unknown>) {
  const [isWanted, setIsWanted] = useState(false);
  const reachFor = () => void load();
  const reach = {
    "aria-haspopup": "menu",
    "aria-expanded": false,
    onPointerEnter: reachFor,
    onFocus: reachFor,
    onClick: () => setIsWanted(true),
  } as const;
  return { isWanted, reach };
}
