import type { RateLimiterMemory } from "rate-limiter-flexible";

import { AppError } from "@/lib/server/app-error";

/** Counts one more for this key; throws `rate-limited` where there were too many. */
export async function countOne(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (error) {
    // The limiter rejects with its state, which is no Error, where the points are used up.
    if (error instanceof Error) throw error;
    const wait: unknown =
      typeof error === "object" && error !== null && "msBeforeNext" in error
        ? error.msBeforeNext
        : undefined;
    throw rateLimited(typeof wait === "number" ? wait : undefined);
  }
}

export function rateLimited(msBeforeNext: number | undefined): AppError {
  return new AppError("rate-limited", {
    retryAfterSeconds: Math.max(1, Math.ceil((msBeforeNext ?? 60_000) / 1000)),
  });
}
