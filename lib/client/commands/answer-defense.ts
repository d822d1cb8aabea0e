import { err, ok } from "@/lib/kernel/result";
import type { Estimate } from "@/lib/model/estimate";
import type { ReadModel } from "@/lib/model/read-model";
import type { RecordOf } from "@/lib/model/record";
import type { Operation } from "@/lib/sync/operations";

import type { NewId } from "../ids";
import { cleanTitle } from "./clean-title";
import type { CommandResult, Point } from "./problem";
import { put } from "./put";
import { putPosition } from "./put-position";
import { rename } from "./rename";
import { setEstimate } from "./set-estimate";

type Answer = {
  readonly attackId: string;
  /** The effect that is asked about again, or null for another defense. */
  readonly effectId: string | null;
  readonly title: string;
  readonly effortDays: number | null;
  readonly share: Estimate | null;
  readonly at: Point;
  readonly newId: NewId;
};

/**
 * One defense as the guide asks for it: what it is, what it takes, and how much of one attack it
 * stops. A defense that is called the same already is meant: it comes to stop this attack too.
 */
export function answerDefense(model: ReadModel, input: Answer): CommandResult {
  const title = cleanTitle(input.title);
  if (!title.ok) return title;
  if (model.byId.get(input.attackId)?.kind !== "attack") {
    return err({ kind: "record-is-gone", id: input.attackId });
  }
  const effect = input.effectId === null ? undefined : model.byId.get(input.effectId);
  if (input.effectId !== null && effect?.kind !== "effect") {
    return err({ kind: "record-is-gone", id: input.effectId });
  }
  return effect?.kind === "effect"
    ? changed(model, effect, input)
    : added(model, title.value, input);
}

function added(model: ReadModel, title: string, input: Answer): CommandResult {
  const { attackId, effortDays, share, at, newId } = input;
  const known = sameTitle(model, title);
  const connect = (defenseId: string) =>
    put("effect", newId("effect"), { defenseId, targetId: attackId, ...(share && { share }) });
  if (known) {
    const cost = setEstimate(model, { id: known.id, field: "effortDays", mid: effortDays });
    if (!cost.ok) return cost;
    return ok([...(effortDays === null ? [] : cost.value), connect(known.id)]);
  }
  const id = newId("defense");
  const effort = effortDays !== null && { effortDays: { mid: effortDays } };
  return ok([
    put("defense", id, { title, status: "idea", ...effort }),
    connect(id),
    putPosition(model, id, at, newId),
  ]);
}

function changed(
  model: ReadModel,
  effect: RecordOf<"effect">,
  { title, effortDays, share }: Answer,
): CommandResult {
  const { defenseId, id } = effect;
  const renamed = rename(model, { id: defenseId, title });
  if (!renamed.ok) return renamed;
  const cost = setEstimate(model, { id: defenseId, field: "effortDays", mid: effortDays });
  if (!cost.ok) return cost;
  const stops: Operation[] =
    effect.share?.mid === share?.mid ? [] : [{ op: "patch", id, fields: { share } }];
  return ok([...renamed.value, ...cost.value, ...stops]);
}

function sameTitle(model: ReadModel, title: string): RecordOf<"defense"> | undefined {
  const wanted = title.toLowerCase();
  return model.of.defense.find(
    (defense) => defense.status !== "rejected" && defense.title.toLowerCase() === wanted,
  );
}
