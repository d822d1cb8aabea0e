import type { RecordOf } from "@/lib/model/record";
import type { ResolvedSettings } from "@/lib/model/settings";

/**
 * The share of its target that an effect takes away, from -1 to 1: as really run where the model
 * assumes that and a figure for it exists, else as designed. Undefined where nobody estimated it.
 */
export function effectShare(
  effect: RecordOf<"effect">,
  { assume }: ResolvedSettings,
): number | undefined {
  if (assume === "asRun" && effect.shareAsRun) return effect.shareAsRun.mid;
  return effect.share?.mid;
}

/** True when a condition keeps the defense from stopping anything: its positive shares are 0. */
export function isVoid({ conditions }: RecordOf<"defense">): boolean {
  return (conditions ?? []).some(({ role, ticked }) =>
    role === "void-if" ? ticked === true : ticked !== true,
  );
}
