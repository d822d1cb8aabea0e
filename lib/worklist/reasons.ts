import { f64, item } from "@/lib/scoring/arrays";
import type { CompiledModel } from "@/lib/scoring/compiled-model";

import { quoted } from "./explanation";
import type { GreedyList } from "./greedy";
import type { NotWorthIt, NotWorthItReason, RankedItem } from "./ranking";
import { amount, cost, count, movingParts, percent, plain } from "./words";

/** Shares worth naming, the largest first. */
const SHARES = [0.9, 0.75, 0.5, 0.25, 0.1];

/** One plain sentence on what an item does, from its receipt. */
export function reasonOf({ attacks, settings }: CompiledModel, ranked: RankedItem): string {
  const stopped = ranked.receipt.flatMap(({ kind, id, before, amount: removed }) =>
    kind === "attack" && removed > 0 ? [{ id, share: removed / before }] : [],
  );
  const best = bestShare(stopped.map(({ share }) => share));
  if (best === null) return smallReason(stopped.length, ranked, amount(ranked.gain, settings));
  const [only] = stopped.filter(({ share }) => share >= best.share);
  const what =
    best.attacks === 1
      ? quoted(attacks.find(({ id }) => id === only?.id)?.title ?? "")
      : `${count(best.attacks)} attacks`;
  return `Stops at least ${best.share === 0.5 ? "half" : percent(best.share)} of ${what}`;
}

/** The share that, times the attacks it is reached for, says most. */
function bestShare(
  shares: readonly number[],
): { readonly share: number; readonly attacks: number } | null {
  let best: { readonly share: number; readonly attacks: number } | null = null;
  for (const share of SHARES) {
    const attacks = shares.filter((each) => each >= share).length;
    if (attacks > 0 && (best === null || attacks * share >= best.attacks * best.share)) {
      best = { share, attacks };
    }
  }
  return best;
}

function smallReason(attacks: number, { points }: RankedItem, gain: string): string {
  if (attacks > 0)
    return `Takes a little off ${count(attacks)} ${attacks === 1 ? "attack" : "attacks"}`;
  return points < 0 ? `Takes away ${movingParts(points)}` : `Removes ${gain} a year`;
}

/** Why an item stands before the one that follows it. */
export function aheadOf(compiled: CompiledModel, first: RankedItem, next: RankedItem): string {
  const { settings } = compiled;
  const head = `Ahead of #${String(next.rank)}`;
  if (first.score === null) {
    if (next.score !== null) return `${head}, as it costs nothing.`;
    return first.cost < next.cost
      ? `${head}, as it saves more: ${cost(-first.cost, settings)} against ${cost(-next.cost, settings)}.`
      : `${head}, as it removes more: ${amount(first.gain, settings)} against ${amount(next.gain, settings)} a year.`;
  }
  if (next.score === null || next.score > first.score) {
    return `${head}, which is worth its place only once this is done.`;
  }
  const unit = settings.unit === "money" ? `for each ${amount(1, settings)}` : "per day of work";
  if (next.score < first.score) {
    return `${head}, as it removes more ${unit}: ${plain(first.score)} against ${plain(next.score)}.`;
  }
  return first.gain > next.gain
    ? `${head}: as good ${unit}, and it removes more.`
    : `${head}: as good ${unit}, with no more moving parts.`;
}

const PLAIN_REASONS: Readonly<Partial<Record<NotWorthItReason, string>>> = {
  "no-risk": "There is no risk to remove.",
  "no-effects": "It is not connected to any attack that counts.",
  void: "One of its conditions is not met, so it stops nothing.",
  "requires-rejected": "It does nothing without a defense that was rejected.",
  "requires-alternative": "It does nothing without an alternative that is not chosen.",
  "alternative-chosen": "Another alternative of its group is in the list.",
};

/** Why a defense is not in the list, with its numbers. */
export function whyNot(
  { settings, defenses, defenseIndex }: CompiledModel,
  { table, gainsAlone }: GreedyList,
  { id, reason }: NotWorthIt,
): string {
  const simple = PLAIN_REASONS[reason];
  if (simple !== undefined) return simple;
  const index = defenseIndex.get(id) ?? -1;
  const gain = f64(table.gains, index);
  const removed = f64(table.fromAttacks, index);
  const added = removed - gain;
  const parts = movingParts(item(defenses, index).points);
  const but = added > 0 ? `, but its ${parts} add ${amount(added, settings)}` : "";
  if (reason === "already-covered") {
    const alone = amount(f64(gainsAlone, index), settings);
    return `By itself it would remove ${alone} a year; what is ranked above leaves it ${amount(removed, settings)}${but}.`;
  }
  if (reason === "saves-but-adds-risk") {
    return `It saves cost, but adds ${amount(-gain, settings)} of risk a year: a trade-off to decide yourselves.`;
  }
  if (gain < 0 && removed >= 0) return `It removes ${amount(removed, settings)} a year${but}.`;
  if (gain < 0) return `It makes attacks likelier: ${amount(-gain, settings)} a year.`;
  return "It changes nothing as modelled.";
}
