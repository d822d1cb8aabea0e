import { RateLimiterMemory } from "rate-limiter-flexible";

import { AppError } from "@/lib/server/app-error";

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
      await consume(tries, address);
      const missed = await misses.get(address);
      if (missed && missed.remainingPoints <= 0) throw limited(missed.msBeforeNext);
    },
    countMiss: (caller) => consume(misses, caller),
  };
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (error) {
    // The limiter rejects with its state, which is no Error, where the points are used up.
    if (error instanceof Error) throw error;
    const wait: unknown =
      typeof error === "object" && error !== null && "msBeforeNext" in error
        ? error.msBeforeNext
        : undefined;
    throw limited(typeof wait === "number" ? wait : undefined);
  }
}

function limited(msBeforeNext: number | undefined): AppError {
  return new AppError("rate-limited", {
    retryAfterSeconds: Math.max(1, Math.ceil((msBeforeNext ?? 60_000) / 1000)),
  });
}
