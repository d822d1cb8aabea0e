import type { ReadModel } from "@/lib/model/read-model";
import type { Kind, ModelRecord, RecordOf } from "@/lib/model/record";

import { foldText } from "./fold-text";
import type { AttackEntry, DefenseEntry, LibraryEffect, LibraryEntry } from "./library-entry";
import { indexTitles, isInModel, presentId, type TitleIndex } from "./same-record";

/** Makes the id of a new record; never gives one that the model or an earlier call has. */
export type NewId = (kind: Exclude<Kind, "model">) => string;

type Addition = {
  readonly titles: TitleIndex;
  readonly newId: NewId;
  /** What a new attack brings about where the model has no failure of the template's title. */
  readonly onlyFailureId: string | undefined;
  readonly attacks: readonly AttackEntry[];
  readonly defenses: readonly DefenseEntry[];
  /** New ids by the entry's key. */
  readonly ids: ReadonlyMap<string, string>;
};

/**
 * The records that add these entries to the model in one batch, with fresh ids; empty when it has
 * them all. An attack brings its steps, and its attackers unless the model has one of that title;
 * it leads to the failure of the template's title, else to the model's only failure, else to none
 * yet. A defense comes as an idea. Effects come along where the other end is in the model, by
 * title, or is added too; groups where at least two members will be in them.
 *
 * Places stay behind unless the model has them: they belong to the template's asset.
 */
export function recordsToAdd(
  entries: readonly LibraryEntry[],
  model: ReadModel,
  newId: NewId,
): ModelRecord[] {
  const titles = indexTitles(model);
  const fresh = uniqueByKey(entries).filter((entry) => !isInModel(entry, titles));
  const failures = model.of.failure;
  const addition: Addition = {
    titles,
    newId,
    onlyFailureId: failures.length === 1 ? failures[0]?.id : undefined,
    attacks: fresh.filter((entry) => entry.kind === "attack"),
    defenses: fresh.filter((entry) => entry.kind === "defense"),
    ids: new Map(fresh.map((entry) => [entry.key, newId(entry.kind)])),
  };
  const attackers = newAttackers(addition);
  const groups = groupsInUse(addition);
  return [
    ...attackers.records,
    ...addition.attacks.flatMap((entry) => attackRecords(entry, addition, attackers.ids)),
    ...groups.records,
    ...addition.defenses.map((entry) => defenseRecord(entry, addition, groups.ids)),
    ...effectRecords(addition),
  ];
}

function uniqueByKey(entries: readonly LibraryEntry[]): LibraryEntry[] {
  return [...new Map(entries.map((entry) => [entry.key, entry])).values()];
}

/** Records to add, and for each folded title the id it has in the model or will have. */
type Linked<R> = { readonly records: R[]; readonly ids: ReadonlyMap<string, string> };

function newAttackers({ attacks, titles, newId }: Addition): Linked<RecordOf<"attacker">> {
  const ids = new Map(titles.attacker);
  const records: RecordOf<"attacker">[] = [];
  for (const attacker of attacks.flatMap((entry) => entry.attackers)) {
    const title = foldText(attacker.title);
    if (ids.has(title)) continue;
    const id = newId("attacker");
    ids.set(title, id);
    records.push({ ...attacker, id });
  }
  return { records, ids };
}

/** A group of one would only take its member off the work list, or mean nothing. */
function groupsInUse({ defenses, titles, newId }: Addition): Linked<RecordOf<"group">> {
  const ids = new Map(titles.group);
  const records: RecordOf<"group">[] = [];
  const seen = new Set<string>();
  for (const group of defenses.flatMap((entry) => entry.groups)) {
    const title = foldText(group.title);
    if (seen.has(title) && !ids.has(title)) {
      const id = newId("group");
      ids.set(title, id);
      records.push({ ...group, id });
    }
    seen.add(title);
  }
  return { records, ids };
}

function attackRecords(
  entry: AttackEntry,
  { titles, newId, onlyFailureId, ids }: Addition,
  attackerIds: ReadonlyMap<string, string>,
): ModelRecord[] {
  const { key, record, steps } = entry;
  const failureIds = named(entry.failureTitles, titles.failure);
  const id = ids.get(key) ?? newId("attack");
  const stepIds = new Map(steps.map((step) => [step.id, newId("step")]));
  const rename = (stepId: string) => stepIds.get(stepId) ?? [];
  return [
    {
      ...record,
      id,
      rootStepId: stepIds.get(record.rootStepId ?? ""),
      failureIds: failureIds ?? list(onlyFailureId === undefined ? [] : [onlyFailureId]),
      attackerIds: named(entry.attackerTitles, attackerIds),
      placeIds: named(entry.placeTitles, titles.place),
    },
    ...steps.map((step) => ({
      ...step,
      id: stepIds.get(step.id) ?? newId("step"),
      attackId: id,
      childIds: list((step.childIds ?? []).flatMap(rename)),
    })),
  ];
}

function defenseRecord(
  { key, record, groups }: DefenseEntry,
  { newId, ids }: Addition,
  groupIds: ReadonlyMap<string, string>,
): RecordOf<"defense"> {
  return {
    ...record,
    id: ids.get(key) ?? newId("defense"),
    status: "idea",
    groupIds: named(
      groups.map((group) => group.title),
      groupIds,
    ),
  };
}

function effectRecords({ attacks, defenses, titles, ids, newId }: Addition) {
  const effects = new Map<string, LibraryEffect>();
  for (const effect of [...attacks, ...defenses].flatMap((entry) => entry.effects)) {
    effects.set(`${effect.defense.key} ${effect.attack.key}`, effect);
  }
  return [...effects.values()].flatMap(({ defense, attack, record }) => {
    const defenseId = ids.get(defense.key) ?? presentId("defense", defense, titles);
    const targetId = ids.get(attack.key) ?? presentId("attack", attack, titles);
    if (defenseId === undefined || targetId === undefined) return [];
    return [{ ...record, id: newId("effect"), defenseId, targetId }];
  });
}

/** The ids that titles have, as far as they have any. */
function named(titles: readonly string[], ids: ReadonlyMap<string, string>): string[] | undefined {
  return list(titles.flatMap((title) => ids.get(foldText(title)) ?? []));
}

/** Absent and empty mean the same in a record's normal form. */
function list(ids: readonly string[]): string[] | undefined {
  return ids.length > 0 ? [...new Set(ids)] : undefined;
}
