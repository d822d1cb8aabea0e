"use client";

import { usePathname } from "next/navigation";

import { type Screen, screenOf } from "./screen";

/** The screen of the model that is open. */
export function useScreen(): Screen | null {
  return screenOf(usePathname());
}
