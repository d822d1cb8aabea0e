import { loadPart } from "./load-part";

/** A part of the app that comes on its own. */
export type Part<T> = {
  /** Asks for it, once however often this is called. */
  readonly load: () => Promise<T>;
  /** Null until it is there. */
  readonly current: () => T | null;
};

export function createPart<T>(load: () => Promise<T>): Part<T> {
  let loading: Promise<T> | null = null;
  let current: T | null = null;
  return {
    load: () =>
      (loading ??= loadPart(load).then((part) => {
        current = part;
        return part;
      })),
    current: () => current,
  };
}
