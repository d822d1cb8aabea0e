import type { ReadModel } from "@/lib/model/read-model";
import type { RecordOf } from "@/lib/model/record";
import type { Operation } from "@/lib/sync/operations";

import { implicitRoot, rootStep } from "../outline/implicit-root";
import { put } from "./put";

/** Stands for no step: what comes behind it comes before all others. */
export const FIRST = "";

/** What steps hang on, as the outline shows it: an attack, or another step. */
export type StepParent = RecordOf<"attack"> | RecordOf<"step">;

export function stepParent(model: ReadModel, id: string): StepParent | undefined {
  const record = model.byId.get(id);
  return record?.kind === "attack" || record?.kind === "step" ? record : undefined;
}

/** The attack that the steps under this parent are at home in. */
export function homeOf(parent: StepParent): string | undefined {
  return parent.kind === "attack" ? parent.id : parent.attackId;
}

/** The step whose parts are shown under the parent; none for an attack with one step or none. */
export function holderOf(model: ReadModel, parent: StepParent): RecordOf<"step"> | undefined {
  if (parent.kind === "step") return parent;
  const root = rootStep(model, parent);
  return root?.childIds ? root : undefined;
}

/**
 * Hangs steps under a parent, behind `afterId` or last. The second step of an attack needs something
 * that holds both together: a root with the attack's title, which needs all of its parts.
 */
export function attachSteps(
  model: ReadModel,
  input: {
    readonly parent: StepParent;
    readonly afterId: string | null;
    readonly ids: readonly string[];
    readonly newRootId: () => string;
  },
): Operation[] {
  const { parent, afterId, ids, newRootId } = input;
  const holder = holderOf(model, parent);
  if (holder) return [addParts(holder, afterId, ids)];
  if (parent.kind === "step") return [];
  const leaf = rootStep(model, parent);
  const [only, second] = ids;
  if (!leaf && only !== undefined && second === undefined) {
    return [{ op: "patch", id: parent.id, fields: { rootStepId: only } }];
  }
  const rootId = newRootId();
  return [
    put("step", rootId, {
      title: parent.title,
      attackId: parent.id,
      gate: "and",
      childIds: [...(leaf ? [leaf.id] : []), ...ids],
    }),
    { op: "patch", id: parent.id, fields: { rootStepId: rootId } },
  ];
}

/** Lists of ids are only added to and removed from: those that are to come behind are added again. */
function addParts(
  holder: RecordOf<"step">,
  afterId: string | null,
  ids: readonly string[],
): Operation {
  const parts = holder.childIds ?? [];
  const behind = afterId === null ? [] : partsBehind(parts, afterId, ids);
  const moved = [...behind, ...ids.filter((id) => parts.includes(id))];
  return {
    op: "patch",
    id: holder.id,
    // Until now it may have said that it has no parts.
    ...(parts.length === 0 && { fields: { gate: "and" } }),
    ...(moved.length > 0 && { remove: { childIds: moved } }),
    add: { childIds: [...ids, ...behind] },
  };
}

function partsBehind(parts: readonly string[], afterId: string, ids: readonly string[]): string[] {
  const start = afterId === FIRST ? 0 : parts.indexOf(afterId) + 1;
  return parts.slice(start).filter((id) => !ids.includes(id));
}

/** Takes a step off its parent; a root that only held its parts together goes with the last one. */
export function detachStep(model: ReadModel, parent: StepParent, id: string): Operation[] {
  if (parent.kind === "attack" && parent.rootStepId === id) {
    return [{ op: "patch", id: parent.id, fields: { rootStepId: null } }];
  }
  const holder = holderOf(model, parent);
  if (!holder?.childIds?.includes(id)) return [];
  const isLast = holder.childIds.length === 1;
  if (isLast && parent.kind === "attack" && implicitRoot(model, parent)) {
    return [{ op: "delete", id: holder.id }];
  }
  return [
    {
      op: "patch",
      id: holder.id,
      ...(isLast && { fields: { gate: null } }),
      remove: { childIds: [id] },
    },
  ];
}
