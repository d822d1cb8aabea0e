import type { ReadModel } from "@/lib/model/read-model";
import type { ModelRecord } from "@/lib/model/record";

import type { RowKind } from "../outline/outline-row";
import { type Haystack, joinHaystacks, toHaystack } from "./match-words";

export type FoundKind = Exclude<RowKind, "requirement"> | "frame";

/** A record as a search shows it. */
export type FoundRecord = {
  readonly id: string;
  readonly kind: FoundKind;
  readonly title: string;
  /** What it is a part of, or acts on. */
  readonly of: string | null;
};

export type IndexedRecord = {
  readonly found: FoundRecord;
  readonly hay: Haystack;
  readonly handicap: number;
};

/** Parts come after the whole that says the same. */
const HANDICAP: Readonly<Record<FoundKind, number>> = {
  asset: 0,
  attack: 0,
  defense: 0,
  attacker: 0,
  failure: 1,
  place: 1,
  frame: 1,
  step: 2,
  effect: 9,
};

const INDEXES = new WeakMap<ReadModel, readonly IndexedRecord[]>();

/** Everything in a model that can be searched for; made once for each read model. */
export function recordIndex(model: ReadModel): readonly IndexedRecord[] {
  const known = INDEXES.get(model);
  if (known) return known;
  const { asset, attack, defense, attacker, failure, place, frame, step, effect } = model.of;
  const byId = new Map<string, IndexedRecord>();
  for (const records of [asset, attack, defense, attacker, failure, place, frame, step]) {
    for (const record of records) {
      const found = foundRecord(model, record);
      if (!found) continue;
      const hay = toHaystack(found.title, { codes: [found.id, ...techniquesOf(record)] });
      byId.set(found.id, { found, hay, handicap: HANDICAP[found.kind] });
    }
  }
  const lines = effect.flatMap((record): IndexedRecord[] => {
    const [from, to] = [byId.get(record.defenseId), byId.get(record.targetId)];
    const found = foundRecord(model, record);
    if (!from || !to || !found) return [];
    return [
      { found, hay: joinHaystacks(from.hay, to.hay, [record.id]), handicap: HANDICAP.effect },
    ];
  });
  const index = [...byId.values(), ...lines];
  INDEXES.set(model, index);
  return index;
}

/** A record as a search shows it; null for what no search finds. */
export function foundRecord(model: ReadModel, record: ModelRecord): FoundRecord | null {
  const { id } = record;
  switch (record.kind) {
    case "asset":
    case "attack":
    case "defense":
    case "attacker":
    case "place":
    case "frame":
      return { id, kind: record.kind, title: record.title, of: null };
    case "failure":
      return { id, kind: record.kind, title: record.title, of: titleOf(model, record.assetId) };
    case "step":
      return { id, kind: record.kind, title: record.title, of: titleOf(model, record.attackId) };
    case "effect": {
      const title = titleOf(model, record.defenseId) ?? record.defenseId;
      return { id, kind: record.kind, title, of: titleOf(model, record.targetId) };
    }
    default:
      return null;
  }
}

function techniquesOf(record: ModelRecord): readonly string[] {
  const hasThem = record.kind === "attack" || record.kind === "step";
  return hasThem ? (record.techniqueRefs ?? []) : [];
}

function titleOf(model: ReadModel, id: string | undefined): string | null {
  const record = id === undefined ? undefined : model.byId.get(id);
  return record && "title" in record ? record.title : null;
}
