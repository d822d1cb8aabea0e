"use client";

import { type ComponentType, use } from "react";

import { loadPart } from "./load-part";

/**
 * A component that comes with a later part of the app. React's own `lazy` leaves one picture empty
 * even where that part has been loaded ahead; this draws at once, so that a field in it has the
 * focus before the next key.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>) {
  let loaded: ComponentType<P> | null = null;
  let loading: Promise<void> | null = null;
  const ahead = (): Promise<void> =>
    (loading ??= loadPart(load).then((part) => {
      loaded = part;
    }));
  function Part(props: P) {
    if (!loaded) use(ahead());
    const Loaded = loaded;
    return Loaded && <Loaded {...props} />;
  }
  return { Part, ahead };
}
