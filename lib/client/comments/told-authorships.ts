import type { CommentAuthorship } from "../api/comments";
import type { Step } from "../replica/commit-step";

type Known = ReadonlyMap<string, CommentAuthorship>;

/**
 * Who wrote the comments that came with these commits. Of somebody without a name nothing is said
 * here: a program looks the same, and the server can tell them apart. A comment that comes back keeps
 * who wrote it, whoever takes its deletion back.
 */
export function toldAuthorships(steps: readonly Step[], known: Known): CommentAuthorship[] {
  return steps.flatMap(({ authorship, changes }) => {
    if (!authorship?.by) return [];
    const { at, by, mine } = authorship;
    if (by.name === null && !mine) return [];
    return (changes ?? []).flatMap((change) =>
      "put" in change && change.put.kind === "comment" && !known.has(change.id)
        ? [{ id: change.id, at, by, mine }]
        : [],
    );
  });
}
