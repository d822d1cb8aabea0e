import type { Estimate } from "@/lib/model/estimate";
import type { RecordOf } from "@/lib/model/record";
import type { ResolvedSettings } from "@/lib/model/settings";

/**
 * The estimate of the share of its target that an effect takes away, from -1 to 1: as really run
 * where the model assumes that and a figure for it exists, else as designed. Undefined where nobody
 * estimated it.
 */
export function effectEstimate(
  effect: RecordOf<"effect">,
  { assume }: ResolvedSettings,
): Estimate | undefined {
  return (assume === "asRun" ? effect.shareAsRun : undefined) ?? effect.share;
}

/** The share that counts, see {@link effectEstimate}. */
export function effectShare(
  effect: RecordOf<"effect">,
  settings: ResolvedSettings,
): number | undefined {
  return effectEstimate(effect, settings)?.mid;
}

/** True when a condition keeps the defense from stopping anything: its positive shares are 0. */
export function isVoid({ conditions }: RecordOf<"defense">): boolean {
  return (conditions ?? []).some(({ role, ticked }) =>
    role === "void-if" ? ticked === true : ticked !== true,
  );
}
