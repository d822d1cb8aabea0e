import { RateLimiterMemory } from "rate-limiter-flexible";
import { z } from "zod";

import { type Author, authorKey } from "@/lib/server/access/author";
import { countOne } from "@/lib/server/access/rate-limit";
import { hashSecret, newSecret } from "@/lib/server/access/tokens";
import { LIVE } from "@/lib/sync/live/limits";

export const ticketRequestSchema = z.strictObject({ modelId: z.string().max(64) });

/** Whom a ticket lets in, and where. What they may do there is asked when they come. */
export type TicketHolder = {
  readonly modelId: string;
  readonly author: Author;
};

type Issued = TicketHolder & { readonly expiresAt: number };

/** Far beyond what one process serves; keeps the memory bounded whoever asks. */
const TICKETS_MAX = 20_000;
/** As many as a model takes sockets, all coming back after a restart, and some to spare. */
const PER_MINUTE = 300;

/**
 * Tickets for the socket: good once and for a few seconds, so that nothing lasting stands in a frame.
 * Only their hashes are kept, and only in memory: after a restart pages ask for new ones.
 */
export class Tickets {
  readonly #now: () => number;
  readonly #newSecret: () => string;
  readonly #limiter = new RateLimiterMemory({ points: PER_MINUTE, duration: 60 });
  readonly #issued = new Map<string, Issued>();

  constructor(now: () => number, makeSecret: () => string = newSecret) {
    this.#now = now;
    this.#newSecret = makeSecret;
  }

  /** A new ticket; throws `rate-limited` for somebody who asks for far too many. */
  async issue({ modelId, author }: TicketHolder): Promise<string> {
    await countOne(this.#limiter, authorKey(author));
    this.#forgetExpired();
    const secret = this.#newSecret();
    const expiresAt = this.#now() + LIVE.ticketMs;
    this.#issued.set(hashSecret(secret), { modelId, author, expiresAt });
    return secret;
  }

  /** Uses a ticket up; null for one that is unknown, used or too old. */
  redeem(secret: string): TicketHolder | null {
    const hash = hashSecret(secret);
    const issued = this.#issued.get(hash);
    this.#issued.delete(hash);
    return issued && issued.expiresAt > this.#now() ? issued : null;
  }

  /** They expire in the order in which they were issued. */
  #forgetExpired(): void {
    for (const [hash, { expiresAt }] of this.#issued) {
      if (expiresAt > this.#now() && this.#issued.size < TICKETS_MAX) return;
      this.#issued.delete(hash);
    }
  }
}
