import { type ModelRecord, recordSchema } from "@/lib/model/record";
import { referencedIds, REFERENCES } from "@/lib/model/references";

/**
 * What a reader sees of a model: everything that its numbers rest on, and nothing that was said in
 * confidence among its makers. Left out are comments, parked thoughts, who agrees with a claim
 * and who does not, who owns a defense and in which ticket, and the names of those who signed off. What is left is a
 * sound model with the same ranking.
 */
export function projectForReader(records: readonly ModelRecord[]): ModelRecord[] {
  const hiddenIds = findHidden(records);
  return records
    .filter((record) => !hiddenIds.has(record.id))
    .map((record) => projectRecord(record, hiddenIds));
}

/** What a reader sees of one record, which is not itself hidden. */
export function projectRecord(record: ModelRecord, hiddenIds: ReadonlySet<string>): ModelRecord {
  return letGo(withoutConfidences(record), hiddenIds);
}

function isConfidential(record: ModelRecord): boolean {
  return record.kind === "comment" || (record.kind === "note" && record.noteKind === "parked");
}

/** Confidential records, and what would be left pointing at one: its place, notes about it. */
export function findHidden(records: readonly ModelRecord[]): ReadonlySet<string> {
  const hidden = new Set(records.filter(isConfidential).map((record) => record.id));
  if (hidden.size === 0) return hidden;
  for (let before = -1; before !== hidden.size;) {
    before = hidden.size;
    for (const record of records) if (hangsOn(record, hidden)) hidden.add(record.id);
  }
  return hidden;
}

function hangsOn(record: ModelRecord, hidden: ReadonlySet<string>): boolean {
  return REFERENCES[record.kind].some(
    (rule) => rule.onDelete === "cascade" && rule.read(record).some((id) => hidden.has(id)),
  );
}

function withoutConfidences(record: ModelRecord): ModelRecord {
  switch (record.kind) {
    case "defense":
      return { ...record, ownerName: undefined, ticketUrl: undefined };
    case "claim":
      // Showing those who agree alone would name people and hide that others do not.
      return { ...record, agree: undefined, disagree: undefined };
    case "signoff":
      return { ...record, name: undefined };
    default:
      return record;
  }
}

/** Takes hidden ids out of lists, such as the members of a frame. */
function letGo(record: ModelRecord, hidden: ReadonlySet<string>): ModelRecord {
  if (!referencedIds(record).some((id) => hidden.has(id))) return record;
  const shown: Record<string, unknown> = { ...record };
  for (const rule of REFERENCES[record.kind]) {
    const kept = rule.read(record).filter((id) => !hidden.has(id));
    if (rule.list) shown[rule.field] = kept;
    else if (kept.length === 0) shown[rule.field] = null;
  }
  return recordSchema.parse(shown);
}
