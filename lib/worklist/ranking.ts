import type { Unscored } from "@/lib/scoring/unscored";

/**
 * A ranked work list with its figures, in the shape that programs outside rely on. Money in the
 * model's currency or points of impact, a year unless said; days are person-days. Plain JSON: no
 * undefined, no NaN.
 */
export type Ranking = {
  readonly unit: "money" | "points";
  readonly horizonYears: number;
  readonly risk: RiskFigures;
  readonly attacks: readonly AttackFigures[];
  readonly items: readonly RankedItem[];
  /** How many items are worth their cost; null where nothing says what is. */
  readonly stopAfterRank: number | null;
  readonly notWorthIt: readonly NotWorthIt[];
  readonly unscored: readonly Unscored[];
  readonly alternatives: readonly GroupComparison[];
};

export type RiskFigures = {
  /** With what is done. */
  readonly current: number;
  /** With what is done, in progress and planned. */
  readonly planned: number;
  /** False: some attack lacks a number, so both figures are "at least". */
  readonly complete: boolean;
};

/** One attack with what is done and in progress; null where it cannot be computed. */
export type AttackFigures = {
  readonly id: string;
  readonly ratePerYear: number | null;
  /** Chance that an attempt succeeds. */
  readonly successNow: number | null;
  readonly expectedLossPerYear: number | null;
  readonly complete: boolean;
};

export type Band = "now" | "next" | "later";

export type RankedItem = {
  readonly rank: number;
  /** What is done together, in code-unit order. */
  readonly defenseIds: readonly string[];
  /** What it replaces, where it is a switch between alternatives. */
  readonly removes?: readonly string[];
  readonly band: Band;
  /** Risk removed a year after everything ranked above. */
  readonly gain: number;
  /** Risk removed a year if it were done first. */
  readonly gainAlone: number;
  /** Over the horizon: money in money mode, else person-days. */
  readonly cost: number;
  /** Risk removed over the horizon per unit of cost; null where it costs nothing. */
  readonly score: number | null;
  readonly points: number;
  /** Risk a year with this and everything above. */
  readonly residualAfter: number;
  readonly receipt: readonly ReceiptLine[];
  readonly explanation: string;
};

/** What one attack, or complexity, contributes to a gain; the amounts sum to it, in this order. */
export type ReceiptLine = {
  readonly kind: "attack" | "complexity";
  readonly id?: string;
  readonly before: number;
  readonly after: number;
  readonly amount: number;
};

export type NotWorthItReason =
  /** There is no risk to remove. */
  | "no-risk"
  /** It is not connected to any attack that counts. */
  | "no-effects"
  /** One of its conditions is not met, so it stops nothing. */
  | "void"
  /** It requires a defense that was rejected. */
  | "requires-rejected"
  /** It requires an alternative that nobody chose. */
  | "requires-alternative"
  /** Another alternative of its group is in the list. */
  | "alternative-chosen"
  /** What is ranked above leaves nothing for it. */
  | "already-covered"
  /** It saves money, and adds risk: a trade-off for people to decide. */
  | "saves-but-adds-risk"
  /** Its moving parts or side effects add more risk than it removes. */
  | "adds-more-risk"
  /** It changes nothing. */
  | "no-gain";

export type NotWorthIt = { readonly id: string; readonly reason: NotWorthItReason };

export type GroupComparison = {
  readonly groupId: string;
  readonly members: readonly AlternativeFigures[];
};

/** One alternative alone, on top of what is done and in progress without any of its group. */
export type AlternativeFigures = {
  readonly id: string;
  /** Risk a year with it. */
  readonly residual: number;
  /** Over the horizon: money in money mode, else person-days; null where it cannot be computed. */
  readonly cost: number | null;
  /** Risk removed a year less a year's cost. */
  readonly net: number | null;
  /** It lowers risk only where rho is below this; null where its moving parts add no risk. */
  readonly breakEvenRho: number | null;
};
