"use client";

import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";

import { invariant } from "@/lib/kernel/invariant";

import type { ModelState } from "./model-state";
import type { ModelStore } from "./model-store";

const ModelContext = createContext<ModelStore | null>(null);

export function ModelProvider({
  store,
  children,
}: {
  readonly store: ModelStore;
  readonly children: ReactNode;
}) {
  return <ModelContext value={store}>{children}</ModelContext>;
}

/** The store of the open model, for handlers that read it when they run. */
export function useModelStore(): ModelStore {
  const store = useContext(ModelContext);
  invariant(store, "a model is open above this component");
  return store;
}

/** A part of the open model; draw again when that part is another object. */
export function useModel<T>(selector: (state: ModelState) => T): T {
  return useStore(useModelStore(), selector);
}
