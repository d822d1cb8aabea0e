import { RateLimiterMemory } from "rate-limiter-flexible";

import { countOne, rateLimited } from "@/lib/server/access/rate-limit";

/** Keeps strangers from trying secrets, and the holder of a link from filling the disk with sessions. */
export type JoinLimiter = {
  /** Counts a try; throws `rate-limited` where there were too many. */
  readonly countTry: (address: string) => Promise<void>;
  /** Counts a try that found nothing. Once too many, further tries are refused before looking. */
  readonly countMiss: (caller: string) => Promise<void>;
};

/** A workshop sits behind one address, so many people may join from it at once. */
const TRIES_PER_MINUTE = 300;
const MISSES_PER_MINUTE = 60;

export function createJoinLimiter(): JoinLimiter {
  const tries = new RateLimiterMemory({ points: TRIES_PER_MINUTE, duration: 60 });
  const misses = new RateLimiterMemory({ points: MISSES_PER_MINUTE, duration: 60 });
  return {
    countTry: async (address) => {
      await countOne(tries, address);
      const missed = await misses.get(address);
      if (missed && missed.remainingPoints <= 0) throw rateLimited(missed.msBeforeNext);
    },
    countMiss: (caller) => countOne(misses, caller),
  };
}
