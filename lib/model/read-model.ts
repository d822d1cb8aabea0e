import { compareCodeUnits } from "@/lib/kernel/compare";
import { invariant } from "@/lib/kernel/invariant";

import type { Kind, ModelRecord, RecordOf } from "./record";
import { type ResolvedSettings, resolveSettings } from "./settings";

type ByKind = { readonly [K in Kind]: readonly RecordOf<K>[] };

/**
 * A model to read: indexed, acyclic, immutable, and the same for the same records whatever their
 * order. Every list is in the code-unit order of ids.
 */
export type ReadModel = {
  readonly settings: ResolvedSettings;
  readonly modelRecord: RecordOf<"model">;
  readonly byId: ReadonlyMap<string, ModelRecord>;
  readonly of: ByKind;
  readonly effectsOfDefense: ReadonlyMap<string, readonly RecordOf<"effect">[]>;
  readonly effectsOnTarget: ReadonlyMap<string, readonly RecordOf<"effect">[]>;
  readonly requiredIdsOf: ReadonlyMap<string, readonly string[]>;
  readonly memberIdsOfGroup: ReadonlyMap<string, readonly string[]>;
};

/**
 * Indexes records that `checkRecords` found nothing wrong with; anything else is a bug of the
 * caller. Time: O(n log n) in the number of records.
 */
export function buildReadModel(records: Iterable<ModelRecord>): ReadModel {
  const sorted = [...records].sort((a, b) => compareCodeUnits(a.id, b.id));
  const of = groupByKind(sorted);
  const modelRecord = of.model[0];
  invariant(modelRecord, "a model has a model record");
  return {
    settings: resolveSettings(modelRecord.settings),
    modelRecord,
    byId: new Map(sorted.map((record) => [record.id, record])),
    of,
    effectsOfDefense: indexBy(of.effect, (effect) => effect.defenseId),
    effectsOnTarget: indexBy(of.effect, (effect) => effect.targetId),
    requiredIdsOf: mapValues(
      indexBy(of.requirement, (requirement) => requirement.defenseId),
      (requirement) => requirement.requiredId,
    ),
    memberIdsOfGroup: membersOf(of.defense),
  };
}

function groupByKind(sorted: readonly ModelRecord[]): ByKind {
  const pick = <K extends Kind>(kind: K): RecordOf<K>[] =>
    sorted.filter((record): record is RecordOf<K> => record.kind === kind);
  return {
    model: pick("model"),
    asset: pick("asset"),
    place: pick("place"),
    failure: pick("failure"),
    attacker: pick("attacker"),
    attack: pick("attack"),
    step: pick("step"),
    defense: pick("defense"),
    effect: pick("effect"),
    requirement: pick("requirement"),
    group: pick("group"),
    plan: pick("plan"),
    claim: pick("claim"),
    override: pick("override"),
    signoff: pick("signoff"),
    note: pick("note"),
    frame: pick("frame"),
    comment: pick("comment"),
    position: pick("position"),
  };
}

function indexBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = index.get(key);
    if (list) list.push(item);
    else index.set(key, [item]);
  }
  return index;
}

function mapValues<T, R>(
  index: ReadonlyMap<string, readonly T[]>,
  convert: (item: T) => R,
): Map<string, R[]> {
  return new Map([...index].map(([key, items]) => [key, items.map(convert)]));
}

function membersOf(defenses: readonly RecordOf<"defense">[]): Map<string, string[]> {
  const members = new Map<string, string[]>();
  for (const defense of defenses) {
    for (const groupId of defense.groupIds ?? []) {
      const ids = members.get(groupId) ?? [];
      ids.push(defense.id);
      members.set(groupId, ids);
    }
  }
  return members;
}
