"use client";

import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";

import type { OutlineController } from "@/lib/client/outline/outline-controller";
import type { OutlineView } from "@/lib/client/outline/outline-view";
import { invariant } from "@/lib/kernel/invariant";

const OutlineContext = createContext<OutlineController | null>(null);

export function OutlineProvider({
  controller,
  children,
}: {
  readonly controller: OutlineController;
  readonly children: ReactNode;
}) {
  return <OutlineContext value={controller}>{children}</OutlineContext>;
}

export function useOutline(): OutlineController {
  const controller = useContext(OutlineContext);
  invariant(controller, "an outline is open above this component");
  return controller;
}

/** A part of what the outline looks at. */
export function useOutlineView<T>(selector: (view: OutlineView) => T): T {
  return useStore(useOutline().view, selector);
}
