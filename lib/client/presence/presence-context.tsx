"use client";

import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";

import { invariant } from "@/lib/kernel/invariant";

import type { PresenceFeed, PresenceState } from "../live/presence-feed";

const PresenceContext = createContext<PresenceFeed | null>(null);

export function PresenceProvider({
  feed,
  children,
}: {
  readonly feed: PresenceFeed;
  readonly children: ReactNode;
}) {
  return <PresenceContext value={feed}>{children}</PresenceContext>;
}

/** Who is here, for what tells it and for what reads it when it runs. */
export function usePresenceFeed(): PresenceFeed {
  const feed = useContext(PresenceContext);
  invariant(feed, "a model is open above this component");
  return feed;
}

/** A part of who is here; draw again when that part is another object. */
export function usePresence<T>(selector: (state: PresenceState) => T): T {
  return useStore(usePresenceFeed().store, selector);
}
