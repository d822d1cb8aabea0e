import * as z from "zod/mini";

import type { Unscored, UnscoredReason } from "@/lib/scoring/unscored";
import type { NotWorthItReason, Ranking } from "@/lib/worklist/ranking";

import type { FetchLike } from "./http";

const NOT_WORTH_IT = [
  "no-risk",
  "no-effects",
  "void",
  "requires-rejected",
  "requires-alternative",
  "alternative-chosen",
  "already-covered",
  "saves-but-adds-risk",
  "adds-more-risk",
  "no-gain",
] as const satisfies readonly NotWorthItReason[];

const UNSCORED = [
  "rate-missing",
  "impact-missing",
  "impact-zero",
  "success-missing",
  "too-complex",
  "not-plausible",
  "eliminated",
  "effort-missing",
  "day-rate-missing",
  "requirement-unscored",
  "share-missing",
] as const satisfies readonly UnscoredReason[];

const UNSCORED_KINDS = [
  "attack",
  "attacker",
  "defense",
  "effect",
  "failure",
] as const satisfies readonly Unscored["kind"][];

const id = z.string();
const amount = z.number();
const maybe = z.nullable(amount);

const rankingSchema = z.object({
  unit: z.enum(["money", "points"]),
  horizonYears: amount,
  risk: z.object({ current: amount, planned: amount, complete: z.boolean() }),
  attacks: z.array(
    z.object({
      id,
      ratePerYear: maybe,
      successNow: maybe,
      expectedLossPerYear: maybe,
      complete: z.boolean(),
    }),
  ),
  items: z.array(
    z.object({
      rank: amount,
      defenseIds: z.array(id),
      removes: z.exactOptional(z.array(id)),
      band: z.enum(["now", "next", "later"]),
      gain: amount,
      gainAlone: amount,
      cost: amount,
      score: maybe,
      points: amount,
      residualAfter: amount,
      receipt: z.array(
        z.object({
          kind: z.enum(["attack", "complexity"]),
          id: z.exactOptional(id),
          before: amount,
          after: amount,
          amount,
        }),
      ),
      explanation: z.string(),
    }),
  ),
  stopAfterRank: maybe,
  notWorthIt: z.array(z.object({ id, reason: z.enum(NOT_WORTH_IT) })),
  unscored: z.array(z.object({ id, kind: z.enum(UNSCORED_KINDS), reason: z.enum(UNSCORED) })),
  alternatives: z.array(
    z.object({
      groupId: id,
      members: z.array(
        z.object({ id, residual: amount, cost: maybe, net: maybe, breakEvenRho: maybe }),
      ),
    }),
  ),
});

/** How the server ranks a model, and the state of the model that it ranked. */
export type RankedState = { readonly seq: number; readonly ranking: Ranking };

/** Asks how the server ranks a model; null where it does not say, and this page has to find out. */
export async function fetchRanking(modelId: string, fetch: FetchLike): Promise<RankedState | null> {
  try {
    const response = await fetch(`/api/models/${encodeURIComponent(modelId)}/ranking`);
    const [, seq] = /^"(\d+)"$/.exec(response.headers.get("etag") ?? "") ?? [];
    if (!response.ok || seq === undefined) return null;
    const parsed = rankingSchema.safeParse(await response.json());
    return parsed.success ? { seq: Number(seq), ranking: parsed.data } : null;
  } catch {
    return null;
  }
}
