import type { CommentAuthorship } from "../api/comments";
import type { Step } from "../replica/commit-step";

type Told = {
  readonly told: readonly CommentAuthorship[];
  /** Comments of which it has to be asked anew. */
  readonly unsure: readonly string[];
};

/**
 * Who wrote the comments that came with these commits. Of somebody without a name nothing is said
 * here: a program looks the same, and the server can tell them apart. So it can where a comment that
 * was known comes back: by whoever took its deletion back, or by somebody with other words.
 */
export function toldAuthorships(
  steps: readonly Step[],
  known: ReadonlyMap<string, CommentAuthorship>,
): Told {
  const told: CommentAuthorship[] = [];
  const unsure: string[] = [];
  for (const { authorship, changes } of steps) {
    for (const change of changes ?? []) {
      if (!("put" in change) || change.put.kind !== "comment") continue;
      if (known.has(change.id)) unsure.push(change.id);
      else if (authorship?.by && (authorship.by.name !== null || authorship.mine)) {
        const { at, by, mine } = authorship;
        told.push({ id: change.id, at, by, mine });
      }
    }
  }
  return { told, unsure };
}
