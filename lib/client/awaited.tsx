"use client";

import { type ReactNode, Suspense, useEffect } from "react";

import { isCutOff } from "./load-part";
import { useModelStore } from "./model-context";
import { sayPartAway, takeBackPartAway } from "./part-away";

const LOOK_EVERY_MS = 400;

/**
 * Draws what somebody asked for and what may be a later part of the app (see `lazyPart`). It comes
 * when there is a connection; where there is none, they are told that, instead of nothing, until it is there.
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

/** Not where a part is only slow. */
function SaysThatItIsAway() {
  const store = useModelStore();
  useEffect(() => {
    const timer = setInterval(() => {
      if (!isCutOff()) return;
      clearInterval(timer);
      sayPartAway(store);
    }, LOOK_EVERY_MS);
    return () => {
      clearInterval(timer);
      takeBackPartAway(store);
    };
  }, [store]);
  return null;
}
