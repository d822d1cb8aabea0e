/** Counts what somebody may do: so many at once, and so many each second for ever after. */
export class TokenBucket {
  readonly #most: number;
  readonly #perSecond: number;
  #tokens: number;
  #filledAt: number;

  constructor({
    most,
    perSecond,
    now,
  }: {
    readonly most: number;
    readonly perSecond: number;
    readonly now: number;
  }) {
    this.#most = most;
    this.#perSecond = perSecond;
    this.#tokens = most;
    this.#filledAt = now;
  }

  /** Takes tokens, on credit if need be; returns after how many milliseconds the debt is paid. */
  take(count: number, now: number): number {
    const earned = (Math.max(0, now - this.#filledAt) / 1000) * this.#perSecond;
    this.#tokens = Math.min(this.#most, this.#tokens + earned) - count;
    this.#filledAt = now;
    return this.#tokens >= 0 ? 0 : Math.ceil((-this.#tokens / this.#perSecond) * 1000);
  }
}
