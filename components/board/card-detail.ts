/**
 * Which cards of a large board are drawn whole; the others are silhouettes. Kept outside of React's
 * state, so that a change draws the cards that change and asks no others to be drawn.
 */
export type CardDetail = {
  readonly isWhole: (id: string) => boolean;
  /** True for all, however many cards come. */
  readonly setAll: (isAll: boolean) => void;
  /**
   * Comes closer to the wanted cards by at most `most` of them, new ones first, in the order given;
   * true once nothing is left to do.
   */
  readonly approach: (wanted: ReadonlySet<string>, most: number) => boolean;
  readonly subscribe: (listener: () => void) => () => void;
};

export function createCardDetail({ isAll: isAllAtFirst = true } = {}): CardDetail {
  const whole = new Set<string>();
  const listeners = new Set<() => void>();
  let isAll = isAllAtFirst;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    isWhole: (id) => isAll || whole.has(id),
    setAll: (next) => {
      if (next === isAll) return;
      isAll = next;
      whole.clear();
      tell();
    },
    approach: (wanted, most) => {
      const missing = [...wanted].filter((id) => !whole.has(id));
      const tooMany = [...whole].filter((id) => !wanted.has(id));
      const added = missing.slice(0, most);
      const removed = tooMany.slice(0, most - added.length);
      for (const id of added) whole.add(id);
      for (const id of removed) whole.delete(id);
      if (added.length + removed.length > 0) tell();
      return missing.length + tooMany.length <= most;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
