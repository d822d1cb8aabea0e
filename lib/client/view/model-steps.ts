import type { ReadModel } from "@/lib/model/read-model";
import type { RecordOf } from "@/lib/model/record";
import type { RankedItem, Ranking } from "@/lib/worklist/ranking";

import { exclusiveGroupOf } from "../commands/exclusive-group";
import { stepIdsOfAttack } from "./attack-figures";
import { itemsAboveTheLine } from "./opening-cards";
import { indexRanking } from "./ranking-index";

/** Fewer attacks than this, beside the one that stands for surprises, are hardly a model. */
const ATTACKS_LEAST = 3;

const MODEL_STEP_IDS = ["asset", "attacks", "defenses", "decide"] as const;
export type ModelStepId = (typeof MODEL_STEP_IDS)[number];

/** What a step still wants; `ids` are the records to look at, the first one first. */
export type StepWish =
  | "name-asset"
  | "say-impact"
  | "more-attacks"
  | "estimate-attacks"
  | "stop-attacks"
  | "no-order"
  | "choose";

export type ModelStep = {
  readonly id: ModelStepId;
  readonly isDone: boolean;
  /** Assets, attacks, defenses; for `decide` the items that are worth doing. */
  readonly count: number;
  /** What is missing and of how many things; null when the step is done. */
  readonly wish: { readonly kind: StepWish; readonly count: number } | null;
  readonly missingIds: readonly string[];
};

type Missing = {
  readonly kind: StepWish;
  readonly ids: readonly string[];
  readonly count?: number;
};

/** How far a model is, in four steps. The first step that is not done is the next one. */
export function modelSteps(model: ReadModel, ranking: Ranking): readonly ModelStep[] {
  const defenses = model.of.defense.filter((defense) => !exclusiveGroupOf(model, defense));
  const counts: Record<ModelStepId, number> = {
    asset: model.of.asset.length,
    attacks: attacksThatCount(model, ranking).length,
    defenses: defenses.length,
    decide: itemsAboveTheLine(ranking),
  };
  const missing: Record<ModelStepId, Missing | null> = {
    asset: missingOfAsset(model),
    attacks: missingOfAttacks(model, ranking),
    defenses: missingOfDefenses(model, ranking),
    decide: missingOfDecision(model, ranking),
  };
  return MODEL_STEP_IDS.map((id) => {
    const lacks = missing[id];
    return {
      id,
      isDone: lacks === null,
      count: counts[id],
      wish: lacks && { kind: lacks.kind, count: lacks.count ?? lacks.ids.length },
      missingIds: lacks?.ids ?? [],
    };
  });
}

function missingOfAsset(model: ReadModel): Missing | null {
  const priced = new Set(model.of.failure.filter((f) => f.impact).map((f) => f.assetId));
  if (model.of.asset.length === 0) return { kind: "name-asset", ids: [] };
  if (priced.size > 0) return null;
  return { kind: "say-impact", ids: model.of.asset.map(({ id }) => id) };
}

function missingOfAttacks(model: ReadModel, ranking: Ranking): Missing | null {
  const ordinary = ordinaryAttacks(model, ranking);
  const { unscored } = indexRanking(ranking);
  const unknown = ordinary.filter(({ id }) => unscored.get(id)?.includes("rate-missing"));
  const more = ATTACKS_LEAST - ordinary.length;
  if (more > 0) return { kind: "more-attacks", ids: [], count: more };
  if (ordinary.length - unknown.length >= ATTACKS_LEAST) return null;
  return { kind: "estimate-attacks", ids: unknown.map(({ id }) => id) };
}

function missingOfDefenses(model: ReadModel, ranking: Ranking): Missing | null {
  const open = ordinaryAttacks(model, ranking).filter((attack) => !isOpposed(model, attack));
  const hasAny = model.of.defense.length > 0;
  return hasAny && open.length === 0 ? null : { kind: "stop-attacks", ids: open.map((a) => a.id) };
}

/** Somebody has to take or plan what is above the line; without a list there is nothing to take. */
function missingOfDecision(model: ReadModel, ranking: Ranking): Missing | null {
  const { items } = ranking;
  if (items.length === 0) return { kind: "no-order", ids: [] };
  const open = items.slice(0, itemsAboveTheLine(ranking)).filter((item) => !isTaken(model, item));
  const ids = open.flatMap(({ defenseIds }) => defenseIds.slice(0, 1));
  return ids.length === 0 ? null : { kind: "choose", ids };
}

function isTaken(model: ReadModel, { defenseIds }: RankedItem): boolean {
  return defenseIds.every((id) => {
    const defense = model.byId.get(id);
    if (defense?.kind !== "defense") return false;
    return defense.status === "planned" || defense.ownerName !== undefined;
  });
}

function attacksThatCount(model: ReadModel, ranking: Ranking): RecordOf<"attack">[] {
  const { unscored } = indexRanking(ranking);
  return model.of.attack.filter(({ id }) => {
    const reasons = unscored.get(id) ?? [];
    return !reasons.some((reason) => reason === "not-plausible" || reason === "eliminated");
  });
}

/** The attacks somebody thought of: all but the catch-all and those that were judged away. */
function ordinaryAttacks(model: ReadModel, ranking: Ranking): RecordOf<"attack">[] {
  return attacksThatCount(model, ranking).filter((attack) => !attack.futureUnexpected);
}

/** True when something stands against an attack, or somebody decided to live with it. */
function isOpposed(model: ReadModel, attack: RecordOf<"attack">): boolean {
  const decision = attack.treatment?.decision;
  if (decision === "accept" || decision === "transfer") return true;
  const targets = [attack.id, ...(attack.failureIds ?? []), ...stepIdsOfAttack(model, attack)];
  return targets
    .flatMap((id) => model.effectsOnTarget.get(id) ?? [])
    .some(({ defenseId }) => {
      const defense = model.byId.get(defenseId);
      return defense?.kind === "defense" && defense.status !== "rejected";
    });
}
