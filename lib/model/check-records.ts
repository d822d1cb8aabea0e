import { findRing } from "./find-ring";
import { LIMITS } from "./limits";
import type { ModelProblem } from "./problems";
import type { Kind, ModelRecord } from "./record";
import { endsKey, isOfKind, REFERENCES } from "./references";

/** The kinds that are drawn as cards of their own and counted against the limit of cards. */
const CARD_KINDS: ReadonlySet<Kind> = new Set(["asset", "place", "attacker", "attack", "defense"]);

/** True for the kinds that are drawn as cards of their own; steps are folded into their attack. */
export function isCard(record: ModelRecord): boolean {
  return CARD_KINDS.has(record.kind);
}

/**
 * Everything that is wrong with a set of well-formed records as a whole: repeated ids, ends that
 * are not there or of another kind, repeated ends, rings, a second catch-all, sizes. Empty means
 * the records are a model. The order follows the records. Time: O(records + references).
 */
export function checkRecords(records: readonly ModelRecord[]): ModelProblem[] {
  const problems = checkCounts(records);
  if (problems.length > 0) return problems;
  const byId = new Map<string, ModelRecord>();
  for (const record of records) {
    if (byId.has(record.id)) problems.push({ kind: "duplicate-id", id: record.id });
    byId.set(record.id, record);
  }
  const endsSeen = new Map<string, string>();
  let catchAllId: string | undefined;
  for (const record of records) {
    problems.push(...checkReferences(record, byId), ...checkGroups(record, byId));
    const key = endsKey(record);
    if (key !== undefined) {
      const otherId = endsSeen.get(key);
      if (otherId !== undefined) problems.push({ kind: "same-ends", id: record.id, otherId });
      endsSeen.set(key, record.id);
    }
    if (record.kind === "attack" && record.futureUnexpected === true) {
      if (catchAllId !== undefined) {
        problems.push({ kind: "second-catch-all", id: record.id, otherId: catchAllId });
      }
      catchAllId = record.id;
    }
  }
  return [...problems, ...checkRings(records)];
}

function checkCounts(records: readonly ModelRecord[]): ModelProblem[] {
  const problems: ModelProblem[] = [];
  const models = records.filter((record) => record.kind === "model").length;
  if (models !== 1) problems.push({ kind: "model-count", count: models });
  const counts = {
    cards: records.filter(isCard).length,
    effects: records.filter((record) => record.kind === "effect").length,
    records: records.length,
  };
  for (const what of ["cards", "effects", "records"] as const) {
    if (counts[what] > LIMITS[what]) {
      problems.push({ kind: "too-many", what, count: counts[what], limit: LIMITS[what] });
    }
  }
  return problems;
}

/** References of one record that point at nothing, at the wrong kind, or at the record itself. */
export function checkReferences(
  record: ModelRecord,
  byId: Pick<ReadonlyMap<string, ModelRecord>, "get">,
): ModelProblem[] {
  const problems: ModelProblem[] = [];
  for (const rule of REFERENCES[record.kind]) {
    for (const targetId of rule.read(record)) {
      const target = byId.get(targetId);
      if (!target) {
        problems.push({ kind: "dangling", id: record.id, field: rule.field, targetId });
      } else if (rule.targets !== "any" && !rule.targets.includes(target.kind)) {
        problems.push({
          kind: "wrong-kind",
          id: record.id,
          field: rule.field,
          targetId,
          expected: rule.targets,
        });
      }
    }
  }
  return problems;
}

/** A defense is in at most one family and one exclusive group. */
export function checkGroups(
  record: ModelRecord,
  byId: Pick<ReadonlyMap<string, ModelRecord>, "get">,
): ModelProblem[] {
  if (record.kind !== "defense" || (record.groupIds?.length ?? 0) < 2) return [];
  const groups = (record.groupIds ?? []).map((id) => byId.get(id));
  return (["exclusive", "family"] as const).flatMap((mode): ModelProblem[] => {
    const inMode = groups.filter(
      (group) => group?.kind === "group" && (group.mode ?? "exclusive") === mode,
    );
    return inMode.length > 1 ? [{ kind: "second-group", id: record.id, mode }] : [];
  });
}

/** Rings of steps, requirements and places; at most one of each is reported. */
function checkRings(records: Iterable<ModelRecord>): ModelProblem[] {
  const next = {
    step: new Map<string, string[]>(),
    requirement: new Map<string, string[]>(),
    place: new Map<string, string[]>(),
  };
  for (const record of records) {
    if (isOfKind(record, "step")) next.step.set(record.id, record.childIds ?? []);
    if (isOfKind(record, "place"))
      next.place.set(record.id, record.parentId === undefined ? [] : [record.parentId]);
    if (isOfKind(record, "requirement")) {
      const required = next.requirement.get(record.defenseId) ?? [];
      next.requirement.set(record.defenseId, [...required, record.requiredId]);
    }
  }
  return (["step", "requirement", "place"] as const).flatMap((of): ModelProblem[] => {
    const ring = findRing(next[of].keys(), (id) => next[of].get(id) ?? []);
    return ring ? [{ kind: "cycle", of, ring }] : [];
  });
}
