"use client";

import { useEffect, useState } from "react";

import type { LibraryEntry } from "@/lib/catalog/library/library-entry";
import { loadLibrary } from "@/lib/catalog/library/load-library";

export type LibraryState =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly retry: () => void }
  | { readonly kind: "loaded"; readonly entries: readonly LibraryEntry[] };

const LOADING: LibraryState = { kind: "loading" };

/** The same for every model, so it is loaded and parsed once for the page. */
let loaded: Promise<readonly LibraryEntry[]> | null = null;

/** The library, fetched from the moment on that it is wanted. */
export function useLibrary(isWanted: boolean): LibraryState {
  const [state, setState] = useState(LOADING);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    loaded ??= loadLibrary();
    loaded.then(
      (entries) => {
        if (isCurrent) setState({ kind: "loaded", entries });
      },
      () => {
        // The next attempt asks again: the network may be back.
        loaded = null;
        const retry = () => {
          setState(LOADING);
          setAttempt(attempt + 1);
        };
        if (isCurrent) setState({ kind: "failed", retry });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [isWanted, attempt]);

  return state;
}
