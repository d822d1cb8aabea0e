import type { Kind, ModelRecord } from "./record";

/** What happens to a record when something it refers to is deleted. */
type OnDelete =
  /** It goes too: it means nothing without. */
  | "cascade"
  /** It stays, and lets go. */
  | "detach";

export type ReferenceRule = {
  readonly field: string;
  readonly targets: readonly Kind[] | "any";
  readonly list: boolean;
  readonly onDelete: OnDelete;
  readonly read: (record: ModelRecord) => readonly string[];
};

function one<K extends Kind>(
  kind: K,
  field: string,
  targets: readonly Kind[] | "any",
  onDelete: OnDelete,
  pick: (record: Extract<ModelRecord, { kind: K }>) => string | undefined,
): ReferenceRule {
  return {
    field,
    targets,
    list: false,
    onDelete,
    read: (record) => {
      const id = isOfKind(record, kind) ? pick(record) : undefined;
      return id === undefined ? NONE : [id];
    },
  };
}

function many<K extends Kind>(
  kind: K,
  field: string,
  targets: readonly Kind[] | "any",
  pick: (record: Extract<ModelRecord, { kind: K }>) => readonly string[] | undefined,
): ReferenceRule {
  return {
    field,
    targets,
    list: true,
    onDelete: "detach",
    read: (record) => (isOfKind(record, kind) ? pick(record) : undefined) ?? NONE,
  };
}

const NONE: readonly string[] = [];

/** Narrows a record to one kind. */
export function isOfKind<K extends Kind>(
  record: ModelRecord,
  kind: K,
): record is Extract<ModelRecord, { kind: K }> {
  return record.kind === kind;
}

/** Every field of every kind that refers to records, and what deleting the target does. */
export const REFERENCES: Record<Kind, readonly ReferenceRule[]> = {
  model: [],
  asset: [],
  place: [
    one("place", "parentId", ["place"], "detach", (r) => r.parentId),
    many("place", "assetIds", ["asset"], (r) => r.assetIds),
  ],
  failure: [one("failure", "assetId", ["asset"], "cascade", (r) => r.assetId)],
  attacker: [],
  attack: [
    one("attack", "rootStepId", ["step"], "detach", (r) => r.rootStepId),
    many("attack", "failureIds", ["failure"], (r) => r.failureIds),
    many("attack", "attackerIds", ["attacker"], (r) => r.attackerIds),
    many("attack", "placeIds", ["place"], (r) => r.placeIds),
  ],
  step: [
    one("step", "attackId", ["attack"], "detach", (r) => r.attackId),
    many("step", "childIds", ["step"], (r) => r.childIds),
  ],
  defense: [many("defense", "groupIds", ["group"], (r) => r.groupIds)],
  effect: [
    one("effect", "defenseId", ["defense"], "cascade", (r) => r.defenseId),
    one("effect", "targetId", ["attack", "step", "failure"], "cascade", (r) => r.targetId),
  ],
  requirement: [
    one("requirement", "defenseId", ["defense"], "cascade", (r) => r.defenseId),
    one("requirement", "requiredId", ["defense"], "cascade", (r) => r.requiredId),
  ],
  group: [],
  plan: [many("plan", "defenseIds", ["defense"], (r) => r.defenseIds)],
  claim: [],
  override: [
    one("override", "defenseId", ["defense"], "cascade", (r) => r.defenseId),
    one("override", "place.before", ["defense"], "cascade", (r) => r.place?.before),
  ],
  signoff: [],
  note: [one("note", "recordId", "any", "cascade", (r) => r.recordId)],
  frame: [many("frame", "memberIds", "any", (r) => r.memberIds)],
  comment: [one("comment", "recordId", "any", "cascade", (r) => r.recordId)],
  position: [one("position", "recordId", "any", "cascade", (r) => r.recordId)],
};

/** Every id that the record refers to, once for each field that names it. */
export function referencedIds(record: ModelRecord): string[] {
  return REFERENCES[record.kind].flatMap((rule) => rule.read(record));
}

/** The list fields of a kind that hold ids: changed by adding and removing, never replaced whole. */
export function idListFields(kind: Kind): readonly string[] {
  return REFERENCES[kind].filter((rule) => rule.list).map((rule) => rule.field);
}

/**
 * A key that two records share when they join the same ends, which only one record may:
 * a second effect, requirement or position of the same ends says two things about one fact.
 */
export function endsKey(record: ModelRecord): string | undefined {
  switch (record.kind) {
    case "effect":
      return `effect ${record.defenseId} ${record.targetId}`;
    case "requirement":
      return `requirement ${record.defenseId} ${record.requiredId}`;
    case "position":
      return `position ${record.recordId}`;
    default:
      return undefined;
  }
}
