import type { Result } from "@/lib/kernel/result";
import type { Kind } from "@/lib/model/record";
import type { Operation } from "@/lib/sync/operations";

/** Why a gesture cannot be; put into words by the components. */
export type CommandProblem =
  /** Somebody deleted it in the meantime; `typed` is what it was to say, so that it is not lost. */
  | { readonly kind: "record-is-gone"; readonly id: string; readonly typed?: string }
  | { readonly kind: "empty-title" }
  | { readonly kind: "empty-comment" }
  | { readonly kind: "text-too-long"; readonly charactersMax: number }
  | { readonly kind: "number-out-of-bounds"; readonly min: number; readonly max: number }
  | { readonly kind: "no-such-connection"; readonly because: NoConnection }
  | { readonly kind: "already-connected" }
  | { readonly kind: "asset-without-failure"; readonly assetId: string }
  | { readonly kind: "nothing-to-add" }
  /** Larger than one gesture may be. */
  | { readonly kind: "too-much-at-once" }
  /** Data that is not Parapet's, or not whole. */
  | { readonly kind: "unreadable-paste" }
  | { readonly kind: "nothing-pasted" }
  | { readonly kind: "tidy-failed" }
  /** The browser does not let the page read the clipboard. */
  | { readonly kind: "clipboard-refused" }
  | { readonly kind: "not-a-web-address" }
  | { readonly kind: "not-a-day" }
  | { readonly kind: "not-a-currency" };

/** A pair of kinds that means nothing, with the way that does. */
export type NoConnection =
  | "itself"
  | "attack-to-attack"
  | "asset-to-asset"
  | "attacker-to-attacker"
  | "attacker-to-asset"
  | "attacker-to-defense"
  | "attacker-to-step"
  | "step-to-asset"
  | "other";

/** What a command answers: the operations of one gesture, or why there are none. */
export type CommandResult = Result<Operation[], CommandProblem>;

export type Point = { readonly x: number; readonly y: number };

export type CardKind = Extract<Kind, "asset" | "attacker" | "attack" | "defense">;
