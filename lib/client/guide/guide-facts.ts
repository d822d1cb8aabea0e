import type { ReadModel } from "@/lib/model/read-model";
import type { RecordOf } from "@/lib/model/record";

/** The guide asks for so many attacks and what stops each; more are added elsewhere. */
const ATTACKS_ASKED = 3;

/** A defense of an attack, with how much of that attack it stops. */
export type Answered = {
  readonly defense: RecordOf<"defense">;
  readonly effect: RecordOf<"effect">;
};

/** What a model already answers of the guide's questions. */
export type GuideFacts = {
  readonly asset: RecordOf<"asset"> | null;
  readonly failure: RecordOf<"failure"> | null;
  readonly places: readonly RecordOf<"place">[];
  /** The first three that somebody thought of, so without the one that stands for surprises. */
  readonly attacks: readonly RecordOf<"attack">[];
  /** What stops each of the attacks, null for one that nothing stops. */
  readonly defenses: readonly (Answered | null)[];
};

/** Reads the answers to the guide's questions from the model: it keeps none of its own. */
export function guideFacts(model: ReadModel): GuideFacts {
  const failures = model.of.failure;
  const failure = failures[0] ?? null;
  const asset = model.of.asset.find(({ id }) => id === failure?.assetId) ?? model.of.asset[0];
  const attacks = model.of.attack
    .filter((attack) => !attack.futureUnexpected)
    .slice(0, ATTACKS_ASKED);
  return {
    asset: asset ?? null,
    failure,
    places: asset ? model.of.place.filter(({ assetIds }) => assetIds?.includes(asset.id)) : [],
    attacks,
    defenses: attacks.map(({ id }) => answerTo(model, id)),
  };
}

function answerTo(model: ReadModel, attackId: string): Answered | null {
  for (const effect of model.effectsOnTarget.get(attackId) ?? []) {
    const defense = model.byId.get(effect.defenseId);
    if (defense?.kind === "defense" && defense.status !== "rejected") return { defense, effect };
  }
  return null;
}
