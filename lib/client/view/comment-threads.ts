import type { ReadModel } from "@/lib/model/read-model";
import type { RecordOf } from "@/lib/model/record";

export type Comment = RecordOf<"comment">;

const THREADS = new WeakMap<ReadModel, ReadonlyMap<string, readonly Comment[]>>();

/** The comments on each record, by the record's id; made once for each read model. */
export function commentThreads(model: ReadModel): ReadonlyMap<string, readonly Comment[]> {
  const known = THREADS.get(model);
  if (known) return known;
  const threads = new Map<string, Comment[]>();
  for (const comment of model.of.comment) {
    const thread = threads.get(comment.recordId);
    if (thread) thread.push(comment);
    else threads.set(comment.recordId, [comment]);
  }
  THREADS.set(model, threads);
  return threads;
}

/** Of one thread: how many are neither resolved nor seen; primitives, so that nothing is redrawn. */
export type ThreadCounts = { readonly open: number; readonly unread: number };

const NONE: ThreadCounts = { open: 0, unread: 0 };

/** What the mark on a card says. Resolved comments are no news. */
export function threadCounts(
  model: ReadModel,
  seenIds: ReadonlySet<string>,
  recordId: string,
): ThreadCounts {
  const thread = commentThreads(model).get(recordId);
  return thread ? countThread(thread, seenIds) : NONE;
}

/** The same of the whole model. */
export function allCounts(model: ReadModel, seenIds: ReadonlySet<string>): ThreadCounts {
  return countThread(model.of.comment, seenIds);
}

function countThread(comments: readonly Comment[], seenIds: ReadonlySet<string>): ThreadCounts {
  const open = comments.filter(({ resolved }) => resolved !== true);
  return { open: open.length, unread: open.filter(({ id }) => !seenIds.has(id)).length };
}

/** Oldest first; what the server has not dated yet was just written. */
export function inOrder(
  comments: readonly Comment[],
  timeOf: (id: string) => string | undefined,
): Comment[] {
  const key = ({ id }: Comment) => timeOf(id) ?? "9";
  return comments.toSorted((a, b) => {
    const [x, y] = [key(a), key(b)];
    return x === y ? 0 : x < y ? -1 : 1;
  });
}

/** Which threads a list shows. */
export type ThreadFilter = "open" | "unread" | "all";

/** The comments to list, with what they are on. */
export function listedComments(
  model: ReadModel,
  seenIds: ReadonlySet<string>,
  filter: ThreadFilter,
): Comment[] {
  return model.of.comment.filter(({ id, resolved }) => {
    if (filter === "all") return true;
    return resolved !== true && (filter === "open" || !seenIds.has(id));
  });
}
