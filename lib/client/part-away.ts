import type { ModelStore } from "./model-store";

/** Says that a part of the app cannot be fetched, once however many are asked for. */
export function sayPartAway(store: ModelStore): void {
  const { notices, tell } = store.getState();
  if (!notices.some(({ kind }) => kind === "part-away")) tell({ kind: "part-away" });
}

/** What was asked for is there, or not wanted any more. */
export function takeBackPartAway(store: ModelStore): void {
  const { notices, dismissNotice } = store.getState();
  for (const { kind, key } of notices) if (kind === "part-away") dismissNotice(key);
}
