import { isCutOff } from "../load-part";
import type { ModelStore } from "../model-store";
import type { Part } from "../part";
import { sayPartAway } from "../part-away";

/**
 * Does what a later part of the app can do, at once where it is there. Without a connection it says
 * so: done some time later, it would meet another selection.
 */
export function withPart<T>(store: ModelStore, part: Part<T>, act: (part: T) => void): void {
  const loaded = part.current();
  if (loaded) {
    act(loaded);
    return;
  }
  if (isCutOff()) {
    sayPartAway(store);
    return;
  }
  void part.load().then(act);
}
