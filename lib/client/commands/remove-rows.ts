import { err, ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";
import type { Operation } from "@/lib/sync/operations";

import { framesLeftEmpty } from "./frames/change-members";
import type { CommandResult } from "./problem";
import { detachStep, stepParent } from "./step-holder";

/** A record where the outline shows it; `parentId` is the record it stands under. */
export type RemovedRow = { readonly id: string; readonly parentId: string | null };

/**
 * Deletes rows with all that stands below them. A step that is also used elsewhere stays there, and
 * only leaves the place it was removed from.
 */
export function removeRows(model: ReadModel, rows: readonly RemovedRow[]): CommandResult {
  const users = usersOfSteps(model);
  const doomed = new Set<string>();
  const parted: Operation[] = [];
  for (const { id, parentId } of rows) {
    const record = model.byId.get(id);
    if (!record) return err({ kind: "record-is-gone", id });
    const parent = parentId === null ? undefined : stepParent(model, parentId);
    const isShared = record.kind === "step" && (users.get(id)?.size ?? 0) > 1;
    if (parent && isShared) parted.push(...detachStep(model, parent, id));
    else if (record.kind === "step") doomSteps(model, users, id, doomed);
    else if (record.kind === "place") doomPlaces(model, id, doomed);
    else if (record.kind !== "model") doomed.add(id);
  }
  doomEmptied(model, doomed);
  return ok([
    ...parted.filter(({ id }) => !doomed.has(id)),
    ...[...doomed].map((id) => ({ op: "delete" as const, id })),
  ]);
}

/** Who uses each step: the steps it is a part of, and the attacks it is the root of. */
function usersOfSteps(model: ReadModel): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>();
  const note = (stepId: string, userId: string) => {
    users.set(stepId, (users.get(stepId) ?? new Set()).add(userId));
  };
  for (const { id, rootStepId } of model.of.attack) if (rootStepId) note(rootStepId, id);
  for (const { id, childIds } of model.of.step) for (const part of childIds ?? []) note(part, id);
  return users;
}

/** The step, and what is below it and used by nothing that stays. */
function doomSteps(
  model: ReadModel,
  users: ReadonlyMap<string, ReadonlySet<string>>,
  id: string,
  doomed: Set<string>,
): void {
  const step = model.byId.get(id);
  if (step?.kind !== "step" || doomed.has(id)) return;
  doomed.add(id);
  for (const part of step.childIds ?? []) {
    const isOnlyHere = [...(users.get(part) ?? [])].every((user) => doomed.has(user));
    if (isOnlyHere) doomSteps(model, users, part, doomed);
  }
}

function doomPlaces(model: ReadModel, id: string, doomed: Set<string>): void {
  doomed.add(id);
  for (const place of model.of.place) {
    if (place.parentId === id && !doomed.has(place.id)) doomPlaces(model, place.id, doomed);
  }
}

/** A frame without a card holds nothing; nor does a root that has only held parts together. */
function doomEmptied(model: ReadModel, doomed: Set<string>): void {
  for (const { rootStepId, title } of model.of.attack) {
    const root = rootStepId === undefined ? undefined : model.byId.get(rootStepId);
    if (root?.kind !== "step" || !root.childIds || root.title !== title) continue;
    if (root.childIds.every((id) => doomed.has(id))) doomed.add(root.id);
  }
  for (const id of framesLeftEmpty(model, doomed)) doomed.add(id);
}
