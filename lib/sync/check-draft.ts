import { checkGroups, checkReferences } from "@/lib/model/check-records";
import { findRing } from "@/lib/model/find-ring";
import { LIMITS } from "@/lib/model/limits";
import type { ModelProblem } from "@/lib/model/problems";
import type { ModelRecord } from "@/lib/model/record";

import type { Draft } from "./draft";
import type { RecordTable } from "./record-table";

/**
 * The first thing wrong with the model after the draft's changes, or undefined. Only what the
 * changes can have broken is looked at. Time: linear in the touched records and what hangs on them.
 */
export function checkDraft(draft: Draft): ModelProblem | undefined {
  const { table } = draft;
  const lookup = { get: (id: string) => table.record(id) };
  const touched = [...draft.touchedIds()].flatMap((id) => table.record(id) ?? []);
  for (const record of touched) {
    const problem =
      checkReferences(record, lookup)[0] ??
      checkEnds(table, record) ??
      checkCatchAll(table, record) ??
      membersOrSelf(table, record).flatMap((defense) => checkGroups(defense, lookup))[0];
    if (problem) return problem;
  }
  return checkRingsThrough(table, touched) ?? checkLimits(table);
}

function checkEnds(table: RecordTable, record: ModelRecord): ModelProblem | undefined {
  const otherId = table.otherWithSameEnds(record);
  return otherId === undefined ? undefined : { kind: "same-ends", id: record.id, otherId };
}

function checkCatchAll(table: RecordTable, record: ModelRecord): ModelProblem | undefined {
  if (record.kind !== "attack" || record.futureUnexpected !== true) return undefined;
  const otherId = table.otherCatchAll(record.id);
  return otherId === undefined ? undefined : { kind: "second-catch-all", id: record.id, otherId };
}

/** A group that changes its mode concerns its members. */
function membersOrSelf(table: RecordTable, record: ModelRecord): ModelRecord[] {
  if (record.kind !== "group") return [record];
  return table.referrersOf(record.id).flatMap((id) => table.record(id) ?? []);
}

function checkRingsThrough(
  table: RecordTable,
  touched: readonly ModelRecord[],
): ModelProblem | undefined {
  const starts = {
    step: touched.filter((record) => record.kind === "step").map((record) => record.id),
    place: touched.filter((record) => record.kind === "place").map((record) => record.id),
    requirement: touched.flatMap((record) =>
      record.kind === "requirement" ? [record.defenseId] : [],
    ),
  };
  for (const link of ["step", "requirement", "place"] as const) {
    const ring = findRing(starts[link], (id) => nextOf[link](table, id));
    if (ring) return { kind: "cycle", of: link, ring };
  }
  return undefined;
}

const nextOf = {
  step: (table: RecordTable, id: string): readonly string[] => {
    const record = table.record(id);
    return record?.kind === "step" ? (record.childIds ?? []) : [];
  },
  place: (table: RecordTable, id: string): readonly string[] => {
    const record = table.record(id);
    return record?.kind === "place" && record.parentId !== undefined ? [record.parentId] : [];
  },
  requirement: (table: RecordTable, id: string): readonly string[] =>
    table.referrersOf(id).flatMap((referrerId) => {
      const record = table.record(referrerId);
      return record?.kind === "requirement" && record.defenseId === id ? [record.requiredId] : [];
    }),
};

function checkLimits(table: RecordTable): ModelProblem | undefined {
  const { counts } = table;
  const what = (["cards", "effects", "records"] as const).find(
    (name) => counts[name] > LIMITS[name],
  );
  return what && { kind: "too-many", what, count: counts[what], limit: LIMITS[what] };
}
