import { buildReadModel, type ReadModel } from "@/lib/model/read-model";
import { type ModelRecord, type RecordInput, recordSchema } from "@/lib/model/record";

import type { NewId } from "../ids";

/** A small model: one asset with a failure, two attacks, an attacker, three defenses. */
const SMALL: readonly RecordInput[] = [
  { kind: "model", id: "model", title: "Small" },
  { kind: "asset", id: "S1", title: "Password" },
  { kind: "failure", id: "F1", assetId: "S1", title: "Stolen and used", impact: { mid: 100 } },
  {
    kind: "attack",
    id: "A1",
    title: "Guess it",
    ratePerYear: { low: 0.1, mid: 0.2, high: 0.4, basis: "a guess" },
    failureIds: ["F1"],
    attackerIds: ["T1"],
  },
  { kind: "attack", id: "A2", title: "Read it over a shoulder", failureIds: ["F1"] },
  { kind: "attacker", id: "T1", title: "Stranger" },
  { kind: "defense", id: "D1", title: "Long passwords", effortDays: { mid: 1 } },
  { kind: "defense", id: "D2", title: "A second factor", effortDays: { mid: 5 } },
  { kind: "defense", id: "D3", title: "Curtains" },
  { kind: "effect", id: "E1", defenseId: "D1", targetId: "A1", share: { mid: 0.5 } },
  { kind: "effect", id: "E2", defenseId: "D2", targetId: "A1", share: { mid: 0.05 } },
];

/** The small model's records, with others added or put in their place. */
export function someRecords(...others: readonly RecordInput[]): ModelRecord[] {
  const records = new Map([...SMALL, ...others].map((record) => [record.id, record]));
  return [...records.values()].map((record) => recordSchema.parse(record));
}

export function someModel(...others: readonly RecordInput[]): ReadModel {
  return buildReadModel(someRecords(...others));
}

/** Ids that tell what they were made for: `new-attack-1`. */
export function countingIds(): NewId {
  let count = 0;
  return (kind) => {
    count += 1;
    return `new-${kind}-${String(count)}`;
  };
}
