/**
 * Runs writers one after the other. SQLite has one writer at a time and the driver waits for it
 * without letting this process run, so two writers of one process would wait for each other until
 * the busy timeout ends both.
 */
export type WriteLock = {
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
  /** Resolves when nobody writes or waits. */
  readonly idle: () => Promise<void>;
};

export function createWriteLock(): WriteLock {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (work) => {
      const turn = last.then(work, work);
      last = turn.catch(() => undefined);
      return turn;
    },
    idle: async () => {
      for (let seen; seen !== last;) {
        seen = last;
        await seen;
      }
    },
  };
}
