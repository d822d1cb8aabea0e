/** Why a record takes no part in the numbers, or only a part. */
export type UnscoredReason =
  /** An attack, or one of its attackers, without a rate. */
  | "rate-missing"
  /** An attack that brings about no failure with an impact, or a failure without one. */
  | "impact-missing"
  /** An attack all of whose failures have the impact 0. */
  | "impact-zero"
  /** An attack with a leaf step whose success nobody estimated. */
  | "success-missing"
  /** An attack whose shared steps would take too large a diagram. */
  | "too-complex"
  /** Somebody answered "no" to "is this plausible?". */
  | "not-plausible"
  /** Somebody decided to make the attack impossible by other means. */
  | "eliminated"
  /** A defense without an effort. */
  | "effort-missing"
  /** A defense whose cost needs a price of a day to be computed. */
  | "day-rate-missing"
  /** A defense that requires one without a cost. */
  | "requirement-unscored"
  /** An effect without a share. */
  | "share-missing";

export type Unscored = {
  readonly id: string;
  readonly kind: "attack" | "attacker" | "defense" | "effect" | "failure";
  readonly reason: UnscoredReason;
};
