import type { Clock } from "@/lib/server/clock";

type Timer = { readonly at: number; readonly order: number; readonly run: () => void };

/** How often everything that waits for a promise gets a turn before time moves on. */
const TURNS = 4;

/** Time that stands still until it is moved, and then runs what is due in one fixed order. */
export class VirtualClock implements Clock {
  readonly #timers: Timer[] = [];
  #now: number;
  #order = 0;

  constructor(start: number) {
    this.#now = start;
  }

  readonly now = (): number => this.#now;

  readonly after = (ms: number, run: () => void): (() => void) => {
    this.#order += 1;
    const timer = { at: this.#now + Math.max(0, ms), order: this.#order, run };
    const place = this.#timers.findIndex((other) => other.at > timer.at);
    this.#timers.splice(place < 0 ? this.#timers.length : place, 0, timer);
    return () => {
      const index = this.#timers.indexOf(timer);
      if (index >= 0) this.#timers.splice(index, 1);
    };
  };

  readonly turn = (): Promise<void> => this.sleep(0);

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.after(ms, resolve);
    });
  }

  /** Lets so much time pass. */
  async advance(ms: number): Promise<void> {
    const until = this.#now + ms;
    await settle();
    for (let next = this.#timers[0]; next && next.at <= until; next = this.#timers[0]) {
      this.#timers.shift();
      this.#now = next.at;
      next.run();
      await settle();
    }
    this.#now = until;
  }

  /** A clock that goes on, but wakes nobody once `isDead` is true: that of a process that was killed. */
  until(isDead: () => boolean): Clock {
    const after: Clock["after"] = (ms, run) =>
      this.after(ms, () => {
        if (!isDead()) run();
      });
    const turn = () =>
      new Promise<void>((resolve) => {
        after(0, resolve);
      });
    return { now: this.now, after, turn };
  }
}

async function settle(): Promise<void> {
  for (let i = 0; i < TURNS; i += 1) {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}
