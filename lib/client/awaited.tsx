"use client";

import { type ReactNode, Suspense, useEffect } from "react";

import { isOffline } from "./load-part";
import { useModelStore } from "./model-context";

/** A part that is not there yet is said to be away after so long: at once where nothing can come. */
const OFFLINE_MS = 300;
const SLOW_MS = 5_000;

/**
 * Draws what somebody asked for and what may be a later part of the app (see `lazyPart`). It comes
 * when there is a connection; where there is none, they are told that, instead of nothing.
 */
export function Awaited({
  meanwhile = null,
  children,
}: {
  readonly meanwhile?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <Suspense
      fallback={
        <>
          {meanwhile}
          <SaysThatItIsAway />
        </>
      }
    >
      {children}
    </Suspense>
  );
}

function SaysThatItIsAway() {
  const store = useModelStore();
  useEffect(() => {
    const say = () => store.getState().tell({ kind: "part-away" });
    const timer = setTimeout(say, isOffline() ? OFFLINE_MS : SLOW_MS);
    return () => clearTimeout(timer);
  }, [store]);
  return null;
}
