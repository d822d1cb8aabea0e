import type { ReadModel } from "@/lib/model/read-model";
import type { GroupMatrix } from "@/lib/worklist/compare-group";

/** A tag that says where an alternative leads begins like this, and gets a column of its own. */
const OUTCOME = /^ends\b/i;

/** The outcomes that members of a group are tagged with, in the order they first come up. */
export function outcomeTags({ rows }: GroupMatrix, readModel: ReadModel): string[] {
  const tags = rows.flatMap(({ id }) => tagsOf(id, readModel)).filter((tag) => OUTCOME.test(tag));
  return [...new Set(tags)];
}

export function hasTag(id: string, tag: string, readModel: ReadModel): boolean {
  return tagsOf(id, readModel).includes(tag);
}

function tagsOf(id: string, { byId }: ReadModel): readonly string[] {
  const record = byId.get(id);
  return record?.kind === "defense" ? (record.tags ?? []) : [];
}
