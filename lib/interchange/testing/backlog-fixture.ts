import { checkRecords } from "@/lib/model/check-records";
import { buildReadModel, type ReadModel } from "@/lib/model/read-model";
import { type ModelRecord, type RecordInput, recordSchema } from "@/lib/model/record";
import type { NotWorthIt, RankedItem } from "@/lib/worklist/ranking";

import type { BacklogRanking } from "../backlog-rows";

/** A ranked item with figures that differ from each other, so that swapped columns show. */
export function anItem(fields: Partial<RankedItem> & Pick<RankedItem, "defenseIds">): RankedItem {
  return {
    rank: 1,
    band: "now",
    gain: 8742.8172831234,
    gainAlone: 9000,
    cost: 8800,
    score: 2.980505,
    points: 0,
    residualAfter: 15425.907,
    receipt: [],
    explanation: "Stops at least half of 2 attacks.",
    ...fields,
  };
}

export function aRanking(
  items: readonly RankedItem[],
  notWorthIt: readonly NotWorthIt[] = [],
): BacklogRanking {
  return { unit: "money", items, notWorthIt };
}

/** A model of these defenses, checked like any other. */
export function aModelOf(
  defenses: readonly Omit<Extract<RecordInput, { kind: "defense" }>, "kind">[],
  model: Partial<Extract<RecordInput, { kind: "model" }>> = {},
): ReadModel {
  const inputs: RecordInput[] = [
    { title: "Our web shop", ...model, kind: "model", id: "model" },
    ...defenses.map((defense) => ({ ...defense, kind: "defense" as const })),
  ];
  const records = inputs.map((input) => recordSchema.parse(input));
  const problems = checkRecords(records);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return buildReadModel(records);
}

/**
 * A model with one defense `D01` whose texts no schema has seen, as if some way around the
 * schemas were found.
 */
export function aModelWithRawTexts(texts: { title?: string; notes?: string; ownerName?: string }) {
  const { byId } = aModelOf([{ id: "D01", title: "x" }]);
  const records = [...byId.values()].map((record): ModelRecord =>
    record.kind === "defense" ? { ...record, ...texts } : record,
  );
  return buildReadModel(records);
}
