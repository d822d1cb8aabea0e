"use client";

import { type ComponentType, use } from "react";

import { createPart } from "./part";

/**
 * A component that comes with a later part of the app. React's own `lazy` leaves one picture empty,
 * and then shows a fallback for a third of a second, even where that part has been loaded ahead;
 * this draws at once, so that a field in it has the focus before the next key.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>) {
  const part = createPart(load);
  function Part(props: P) {
    const Loaded = part.current() ?? use(part.load());
    return <Loaded {...props} />;
  }
  return { Part, ahead: part.load };
}
