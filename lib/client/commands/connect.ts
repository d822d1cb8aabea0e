import { err, ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";
import type { Kind, ModelRecord, RecordOf } from "@/lib/model/record";

import type { NewId } from "../ids";
import type { CommandResult, NoConnection } from "./problem";
import { put } from "./put";

type Input = { readonly fromId: string; readonly toId: string; readonly newId: NewId };

/**
 * What a drawn line between two cards means. An asset stands for its failure. The direction counts
 * only between two defenses (the first needs the second) and two steps (the second is a part of the
 * first); every other pair means one thing, whichever end the line begins at.
 */
export function connect(model: ReadModel, input: Input): CommandResult {
  const from = model.byId.get(input.fromId);
  const to = model.byId.get(input.toId);
  if (!from) return err({ kind: "record-is-gone", id: input.fromId });
  if (!to) return err({ kind: "record-is-gone", id: input.toId });
  if (from.id === to.id) return no("itself");
  return (
    connectOrdered(model, from, to, input.newId) ??
    connectOrdered(model, to, from, input.newId) ??
    no(whyNot(from.kind, to.kind))
  );
}

/** The operations if this order means something, otherwise null. */
function connectOrdered(
  model: ReadModel,
  from: ModelRecord,
  to: ModelRecord,
  newId: NewId,
): CommandResult | null {
  switch (from.kind) {
    case "attack":
      return connectAttack(model, from, to);
    case "attacker":
      return to.kind === "attack" ? addToList(to, "attackerIds", from.id) : null;
    case "defense":
      return connectDefense(model, from, to, newId);
    case "step":
      return to.kind === "step" ? addToList(from, "childIds", to.id) : null;
    default:
      return null;
  }
}

function connectAttack(
  model: ReadModel,
  attack: RecordOf<"attack">,
  to: ModelRecord,
): CommandResult | null {
  if (to.kind === "failure") return addToList(attack, "failureIds", to.id);
  if (to.kind === "asset") {
    const failure = failureFor(model, to.id, attack.failureIds ?? []);
    return failure
      ? addToList(attack, "failureIds", failure.id)
      : err({ kind: "asset-without-failure", assetId: to.id });
  }
  if (to.kind !== "step") return null;
  if (attack.rootStepId === to.id) return err({ kind: "already-connected" });
  if (attack.rootStepId !== undefined) {
    const root = model.byId.get(attack.rootStepId);
    return root?.kind === "step" ? addToList(root, "childIds", to.id) : null;
  }
  return ok([{ op: "patch", id: attack.id, fields: { rootStepId: to.id } }]);
}

function connectDefense(
  model: ReadModel,
  defense: RecordOf<"defense">,
  to: ModelRecord,
  newId: NewId,
): CommandResult | null {
  if (to.kind === "defense") {
    if (model.requiredIdsOf.get(defense.id)?.includes(to.id)) {
      return err({ kind: "already-connected" });
    }
    const fields = { defenseId: defense.id, requiredId: to.id };
    return ok([put("requirement", newId("requirement"), fields)]);
  }
  const effects = model.effectsOfDefense.get(defense.id) ?? [];
  const taken = effects.map((effect) => effect.targetId);
  const target = to.kind === "asset" ? failureFor(model, to.id, taken) : to;
  if (!target) return err({ kind: "asset-without-failure", assetId: to.id });
  if (target.kind !== "attack" && target.kind !== "step" && target.kind !== "failure") return null;
  if (taken.includes(target.id)) return err({ kind: "already-connected" });
  const fields = { defenseId: defense.id, targetId: target.id };
  return ok([put("effect", newId("effect"), fields)]);
}

/** The asset's first failure that is not connected yet, or else its first. */
function failureFor(
  model: ReadModel,
  assetId: string,
  taken: readonly string[],
): RecordOf<"failure"> | undefined {
  const failures = model.of.failure.filter((failure) => failure.assetId === assetId);
  return failures.find(({ id }) => !taken.includes(id)) ?? failures[0];
}

function addToList(
  record: RecordOf<"attack"> | RecordOf<"step">,
  field: "failureIds" | "attackerIds" | "childIds",
  id: string,
): CommandResult {
  const lists: Partial<Record<typeof field, string[] | undefined>> =
    record.kind === "attack"
      ? { failureIds: record.failureIds, attackerIds: record.attackerIds }
      : { childIds: record.childIds };
  if (lists[field]?.includes(id)) return err({ kind: "already-connected" });
  return ok([{ op: "patch", id: record.id, add: { [field]: [id] } }]);
}

const REASONS: Readonly<Partial<Record<string, NoConnection>>> = {
  "attack attack": "attack-to-attack",
  "asset asset": "asset-to-asset",
  "attacker attacker": "attacker-to-attacker",
  "asset attacker": "attacker-to-asset",
  "attacker defense": "attacker-to-defense",
  "attacker step": "attacker-to-step",
  "asset step": "step-to-asset",
};

function whyNot(a: Kind, b: Kind): NoConnection {
  return REASONS[[a, b].sort().join(" ")] ?? "other";
}

function no(because: NoConnection): CommandResult {
  return err({ kind: "no-such-connection", because });
}
