import type { CompiledModel } from "@/lib/scoring/compiled-model";
import { item } from "@/lib/scoring/arrays";

import type { ListPick } from "./greedy";
import { amount, cost, movingParts, percent, plain, years } from "./words";

/** What an explanation is made from. */
export type Explained = {
  readonly pick: ListPick;
  /** Risk a year before the pick. */
  readonly riskBefore: number;
  /** In the model's unit of cost, over the horizon. */
  readonly cost: number;
  readonly score: number | null;
};

/** Below this share of what an item removes alone, its sentence says so. */
const MOSTLY = 0.5;

/** Why an item stands where it does, in a few sentences made from its numbers. */
export function explain(compiled: CompiledModel, explained: Explained): string {
  return [
    price(compiled, explained),
    together(compiled, explained.pick),
    replaced(compiled, explained.pick),
    parts(compiled, explained.pick),
    overlap(compiled, explained.pick),
  ]
    .filter((sentence) => sentence !== null)
    .join(" ");
}

function price({ settings }: CompiledModel, explained: Explained): string {
  const { pick, riskBefore, score } = explained;
  const removes = `Removes ${amount(pick.gain, settings)} of ${amount(riskBefore, settings)} a year`;
  const horizon = `over ${years(settings.horizonYears)}`;
  if (explained.cost < 0)
    return `${removes} and saves ${cost(-explained.cost, settings)} ${horizon}.`;
  if (score === null) return `${removes} at no cost ${horizon}.`;
  const rate =
    settings.unit === "money"
      ? `${amount(score, settings)} of loss avoided for each ${amount(1, settings)} spent`
      : `${plain(score)} points removed per day of work`;
  return `${removes} for ${cost(explained.cost, settings)} ${horizon}: ${rate}.`;
}

function together({ defenses }: CompiledModel, { members }: ListPick): string | null {
  if (members.length < 2) return null;
  const needs = members.flatMap((member) => {
    const { title, required } = item(defenses, member);
    const needed = required.filter((other) => members.includes(other));
    const names = needed.map((other) => quoted(item(defenses, other).title));
    return names.length === 0 ? [] : [`${quoted(title)} does nothing without ${listed(names)}.`];
  });
  if (needs.length > 0) return needs.join(" ");
  return "Only worth doing together: each way in that is closed alone leaves another open.";
}

function replaced({ defenses }: CompiledModel, { members }: ListPick): string | null {
  const names = members
    .flatMap((member) => item(defenses, member).rivals)
    .map((rival) => quoted(item(defenses, rival).title));
  return names.length === 0 ? null : `Replaces ${listed(names)}.`;
}

function parts({ settings }: CompiledModel, { changes, points }: ListPick): string | null {
  const change = changes.find(({ attack }) => attack < 0);
  if (!change || points === 0) return null;
  const difference = change.after - change.before;
  const each = `${amount(Math.abs(difference), settings)} a year`;
  return difference > 0
    ? `Its ${movingParts(points)} add ${each}, which is taken off.`
    : `It takes away ${movingParts(points)}, worth ${each} of that.`;
}

function overlap({ settings }: CompiledModel, { gain, gainAlone }: ListPick): string | null {
  if (!(gain < MOSTLY * gainAlone)) return null;
  const covered = percent(1 - gain / gainAlone);
  return `By itself it would remove ${amount(gainAlone, settings)}; what is ranked above already covers ${covered} of that.`;
}

/** A title in a sentence. */
export function quoted(title: string): string {
  return `“${title}”`;
}

/** Names in a sentence: `a`, `a and b`, `a, b and c`. */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
