import { HINT_IDS, type HintId } from "./hints";

const PREFIX = "parapet.hint.";
/** The first invitation of the template is a hint too. */
const COACH_KEY = "parapet.coach.leaks";

/** True when this browser has shown the hint before, or keeps nothing and would repeat itself. */
export function wasHintSeen(id: HintId): boolean {
  return withStorage((storage) => storage.getItem(PREFIX + id) !== null) ?? true;
}

export function rememberHint(id: HintId): void {
  withStorage((storage) => storage.setItem(PREFIX + id, "1"));
}

/** Makes every hint new again. */
export function forgetHints(): void {
  withStorage((storage) => {
    for (const id of HINT_IDS) storage.removeItem(PREFIX + id);
    storage.removeItem(COACH_KEY);
  });
}

/** Null where the browser keeps nothing: reading the property alone may throw. */
function withStorage<T>(act: (storage: Storage) => T): T | null {
  try {
    return act(localStorage);
  } catch {
    return null;
  }
}
