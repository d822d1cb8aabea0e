import { compareCodeUnits } from "@/lib/kernel/compare";
import type { Kind, ModelRecord, RecordOf } from "@/lib/model/record";

import type {
  AttackEntry,
  DefenseEntry,
  LibraryEffect,
  LibraryEnd,
  LibraryEntry,
} from "./library-entry";

/** The records of one template, with those that may be added to it later. */
export type LibrarySource = {
  readonly templateId: string;
  readonly templateTitle: string;
  readonly records: readonly ModelRecord[];
};

/**
 * Every attack and every defense of the templates as entries of a library: first the attacks of a
 * template, then its defenses, in the order of the sources. Left out: attacks that stand for the
 * unknown, which each model has one of, and defenses that act on no attack, such as "do nothing".
 * Effects on anything but attacks are not carried over. Time: O(records).
 */
export function buildLibrary(sources: readonly LibrarySource[]): LibraryEntry[] {
  return sources.flatMap((source) => entriesOf(source));
}

function entriesOf(source: LibrarySource): LibraryEntry[] {
  const shelf = indexSource(source);
  const attacks = shelf.attacks
    .filter((attack) => attack.futureUnexpected !== true)
    .map((attack) => attackEntry(attack, shelf));
  const byKey = new Map(attacks.map((attack) => [attack.key, attack]));
  const defenses = ofKind(source.records, "defense")
    .map((defense) => defenseEntry(defense, shelf, byKey))
    .filter((defense) => defense.effects.length > 0);
  return [...attacks, ...defenses];
}

/** A source with what its entries look up. */
type Shelf = {
  readonly source: LibrarySource;
  readonly attacks: readonly RecordOf<"attack">[];
  readonly steps: readonly RecordOf<"step">[];
  readonly attackers: ReadonlyMap<string, RecordOf<"attacker">>;
  readonly groups: ReadonlyMap<string, RecordOf<"group">>;
  readonly failures: ReadonlyMap<string, RecordOf<"failure">>;
  readonly places: ReadonlyMap<string, RecordOf<"place">>;
  readonly effects: readonly LibraryEffect[];
  /** Of the template itself. */
  readonly tags: readonly string[];
  /** The first question about each record, by code units of the notes' ids. */
  readonly questions: ReadonlyMap<string, string>;
};

function indexSource(source: LibrarySource): Shelf {
  const { records } = source;
  const attacks = ofKind(records, "attack");
  const ends = new Map(
    [...attacks, ...ofKind(records, "defense")].map((record) => [
      record.id,
      endOf(record, source.templateId),
    ]),
  );
  const attackIds = new Set(attacks.map((attack) => attack.id));
  const questions = ofKind(records, "note")
    .filter((note) => note.noteKind === "question")
    .sort((a, b) => compareCodeUnits(b.id, a.id))
    .map((note) => [note.recordId ?? "", note.text ?? ""] as const);
  return {
    source,
    attacks,
    steps: ofKind(records, "step"),
    attackers: byId(ofKind(records, "attacker")),
    groups: byId(ofKind(records, "group")),
    failures: byId(ofKind(records, "failure")),
    places: byId(ofKind(records, "place")),
    effects: ofKind(records, "effect").flatMap((record) => {
      const defense = ends.get(record.defenseId);
      const attack = attackIds.has(record.targetId) ? ends.get(record.targetId) : undefined;
      return defense && attack ? [{ defense, attack, record }] : [];
    }),
    tags: ofKind(records, "model").flatMap((model) => model.tags ?? []),
    questions: new Map(questions),
  };
}

function endOf(record: RecordOf<"attack"> | RecordOf<"defense">, templateId: string): LibraryEnd {
  return {
    key: `${templateId}/${record.id}`,
    id: record.id,
    title: record.title,
    futureUnexpected: record.kind === "attack" && record.futureUnexpected === true,
  };
}

function attackEntry(record: RecordOf<"attack">, shelf: Shelf): AttackEntry {
  const end = endOf(record, shelf.source.templateId);
  const steps = shelf.steps.filter((step) => step.attackId === record.id);
  const attackers = (record.attackerIds ?? []).flatMap((id) => shelf.attackers.get(id) ?? []);
  return {
    ...end,
    kind: "attack",
    notes: record.notes ?? "",
    templateId: shelf.source.templateId,
    templateTitle: shelf.source.templateTitle,
    techniqueIds: sortedUnique([record, ...steps].flatMap((holder) => holder.techniqueRefs ?? [])),
    attackerTitles: attackers.map((attacker) => attacker.title),
    tags: [...(record.tags ?? []), ...shelf.tags],
    question: shelf.questions.get(record.id) ?? `Could this happen to us: ${record.title}?`,
    effects: shelf.effects.filter((effect) => effect.attack.key === end.key),
    record,
    steps,
    attackers,
    failureTitles: titlesOf(record.failureIds, shelf.failures),
    placeTitles: titlesOf(record.placeIds, shelf.places),
  };
}

function defenseEntry(
  record: RecordOf<"defense">,
  shelf: Shelf,
  attacks: ReadonlyMap<string, AttackEntry>,
): DefenseEntry {
  const end = endOf(record, shelf.source.templateId);
  const effects = shelf.effects.filter((effect) => effect.defense.key === end.key);
  const stopped = [...effects].sort(strongestFirst).flatMap(({ attack }) => {
    const entry = attacks.get(attack.key);
    return entry ? [entry] : [];
  });
  return {
    ...end,
    kind: "defense",
    notes: record.notes ?? "",
    templateId: shelf.source.templateId,
    templateTitle: shelf.source.templateTitle,
    techniqueIds: sortedUnique(stopped.flatMap((attack) => attack.techniqueIds)),
    attackerTitles: [...new Set(stopped.flatMap((attack) => attack.attackerTitles))],
    tags: [...(record.tags ?? []), ...shelf.tags],
    question: stopped[0]?.question ?? "",
    effects: stopped.length > 0 ? effects : [],
    record,
    groups: (record.groupIds ?? []).flatMap((id) => shelf.groups.get(id) ?? []),
    mainAttackTitle: stopped[0]?.title ?? "",
  };
}

function strongestFirst(a: LibraryEffect, b: LibraryEffect): number {
  const byShare = (b.record.share?.mid ?? 0) - (a.record.share?.mid ?? 0);
  return byShare === 0 ? compareCodeUnits(a.attack.key, b.attack.key) : byShare;
}

function ofKind<K extends Kind>(records: readonly ModelRecord[], kind: K): RecordOf<K>[] {
  return records.filter((record): record is RecordOf<K> => record.kind === kind);
}

function titlesOf(
  ids: readonly string[] | undefined,
  records: ReadonlyMap<string, { readonly title: string }>,
): string[] {
  return (ids ?? []).flatMap((id) => records.get(id)?.title ?? []);
}

function byId<R extends ModelRecord>(records: readonly R[]): Map<string, R> {
  return new Map(records.map((record) => [record.id, record]));
}

function sortedUnique(words: readonly string[]): string[] {
  return [...new Set(words)].sort(compareCodeUnits);
}
