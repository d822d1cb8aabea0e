/** Time as the gate and the rooms know it; a simulation brings its own. */
export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs something later, unless what is returned is called before. */
  readonly after: (ms: number, run: () => void) => () => void;
  /** Resolves when everything else that waits has had its turn. */
  readonly turn: () => Promise<void>;
};

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  turn: () =>
    new Promise((resolve) => {
      setImmediate(resolve);
    }),
};
