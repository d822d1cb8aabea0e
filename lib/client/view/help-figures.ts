import type { ReadModel } from "@/lib/model/read-model";
import type { AttackFigures, RankedItem, Ranking, ReceiptLine } from "@/lib/worklist/ranking";

import { exclusiveGroupOf } from "../commands/exclusive-group";
import { itemsAboveTheLine } from "./opening-cards";

/** A row of the list with its arithmetic, by titles: enough to be read without the model. */
export type WorkedItem = {
  readonly rank: number;
  readonly title: string;
  readonly gain: number;
  /** Over the horizon, in the unit of costs. */
  readonly cost: number;
  readonly score: number | null;
  /** The title is null for what moving parts add or take away. */
  readonly receipt: readonly {
    readonly title: string | null;
    readonly before: number;
    readonly after: number;
    readonly amount: number;
  }[];
};

/** A model's own numbers, for explaining with them how scoring works. Plain JSON. */
export type HelpFigures = {
  readonly title: string;
  readonly unit: "money" | "points";
  readonly currency: string;
  readonly horizonYears: number;
  readonly rho: number;
  readonly counts: {
    readonly assets: number;
    readonly attacks: number;
    readonly defenses: number;
  };
  readonly riskNow: number;
  readonly isComplete: boolean;
  /** Risk a year once everything above the line is done. */
  readonly riskAfter: number;
  /** The attack that costs most, other than the one that stands for surprises. */
  readonly attack: {
    readonly title: string;
    readonly ratePerYear: number;
    readonly chance: number;
    /** What one success costs. */
    readonly impact: number;
    readonly lossPerYear: number;
  } | null;
  /** The first row, and the first that costs something if that is another. */
  readonly items: readonly WorkedItem[];
  /** The rows on both sides of the line, where there is one. */
  readonly line: { readonly above: WorkedItem | null; readonly below: WorkedItem | null } | null;
};

/** What the help says in numbers about a model. */
export function helpFigures(model: ReadModel, ranking: Ranking): HelpFigures {
  const { settings, of } = model;
  const { items, stopAfterRank } = ranking;
  const above = itemsAboveTheLine(ranking);
  const worked = (item: RankedItem | undefined) => (item ? workedItem(model, item) : null);
  const costly = items.find(({ score }) => score !== null);
  const shown = [...new Set([items[0], costly])].flatMap((item) => worked(item) ?? []);
  return {
    title: model.modelRecord.title,
    unit: settings.unit,
    currency: settings.currency,
    horizonYears: settings.horizonYears,
    rho: settings.rho,
    counts: {
      assets: of.asset.length,
      attacks: of.attack.length,
      defenses: of.defense.filter((defense) => !exclusiveGroupOf(model, defense)).length,
    },
    riskNow: ranking.risk.current,
    isComplete: ranking.risk.complete,
    riskAfter: items[above - 1]?.residualAfter ?? ranking.risk.current,
    attack: worstAttack(model, ranking),
    items: shown,
    line:
      stopAfterRank === null
        ? null
        : { above: worked(items[above - 1]), below: worked(items[above]) },
  };
}

type WorstAttack = NonNullable<HelpFigures["attack"]>;

function worstAttack(model: ReadModel, ranking: Ranking): WorstAttack | null {
  return ranking.attacks
    .flatMap((figures) => attackWithLoss(model, figures) ?? [])
    .reduce<WorstAttack | null>(
      (worst, next) => (worst && worst.lossPerYear >= next.lossPerYear ? worst : next),
      null,
    );
}

/** Null for an attack that costs nothing, that cannot be computed, or that nobody has thought of. */
function attackWithLoss(
  model: ReadModel,
  { id, ratePerYear, successNow, expectedLossPerYear }: AttackFigures,
): WorstAttack | null {
  const attack = model.byId.get(id);
  if (attack?.kind !== "attack" || attack.futureUnexpected) return null;
  if (!ratePerYear || !successNow || !expectedLossPerYear) return null;
  return {
    title: attack.title,
    ratePerYear,
    chance: successNow,
    impact: expectedLossPerYear / (ratePerYear * successNow),
    lossPerYear: expectedLossPerYear,
  };
}

function workedItem(model: ReadModel, item: RankedItem): WorkedItem {
  const { rank, gain, cost, score, defenseIds, receipt } = item;
  const title = defenseIds.map((id) => titleOf(model, id)).join(" + ");
  return { rank, title, gain, cost, score, receipt: receipt.map((line) => entry(model, line)) };
}

function entry(model: ReadModel, { kind, id, before, after, amount }: ReceiptLine) {
  const title = kind === "attack" && id !== undefined ? titleOf(model, id) : null;
  return { title, before, after, amount };
}

function titleOf(model: ReadModel, id: string): string {
  const record = model.byId.get(id);
  return record && "title" in record ? record.title : id;
}
