import type { Access } from "@/lib/server/access/authorize";
import { authorKey } from "@/lib/server/access/author";
import { fromDatabaseTime, textCell, textOrNullCell } from "@/lib/server/db/cells";
import { personIdOf } from "@/lib/server/live/person-id";
import type { Services } from "@/lib/server/services";

export type PresentedAuthor = {
  readonly id: string;
  readonly at: string;
  /** Null for a program that holds a link. */
  readonly by: { readonly personId: string; readonly name: string | null } | null;
  readonly mine: boolean;
};

/** Who made each comment of a model, and when: the author and time of the batch that made it. */
export function listCommentAuthors(
  { database }: Pick<Services, "database">,
  { modelId, author }: Access,
): PresentedAuthor[] {
  const own = authorKey(author);
  return database.reader
    .all(
      `SELECT r.id, o.at, o.author, s.name
       FROM records r
       JOIN operations o ON o.model_id = r.model_id AND o.seq = r.created_seq
       LEFT JOIN device_sessions s ON o.author = 'session:' || s.id
       WHERE r.model_id = ? AND r.kind = 'comment' ORDER BY o.seq, r.id`,
      modelId,
    )
    .map(([id, at, by, name]) => {
      const key = textCell(by);
      const isPerson = key.startsWith("session:");
      return {
        id: textCell(id),
        at: fromDatabaseTime(textCell(at)).toISOString(),
        by: isPerson ? { personId: personIdOf(modelId, key), name: textOrNullCell(name) } : null,
        mine: key === own,
      };
    });
}
