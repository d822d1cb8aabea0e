"use client";

import { useSyncExternalStore } from "react";

import { loadPart } from "./load-part";

/** A part of the app that comes on its own. */
export type Part<T> = {
  /** Asks for it, once however often this is called. */
  readonly load: () => Promise<T>;
  /** Null until it is there. */
  readonly current: () => T | null;
  readonly subscribe: (onChange: () => void) => () => void;
};

export function createPart<T>(load: () => Promise<T>): Part<T> {
  const listeners = new Set<() => void>();
  let loading: Promise<T> | null = null;
  let current: T | null = null;
  return {
    load: () =>
      (loading ??= loadPart(load).then((part) => {
        current = part;
        for (const listener of listeners) listener();
        return part;
      })),
    current: () => current,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

/**
 * The part once it is there; null before. Unlike a lazy component, one that is there already is
 * drawn at once: React shows a fallback for a third of a second, even for what was loaded long ago.
 */
export function usePart<T>(part: Part<T>): T | null {
  return useSyncExternalStore(part.subscribe, part.current, () => null);
}
