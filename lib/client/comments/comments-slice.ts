import type { StoreApi } from "zustand";

import type { CommentAuthorship } from "../api/comments";
import type { ModelState } from "../model-state";
import type { SeenPort } from "./seen-comments";

/** What this page knows of comments beside the records: who wrote them, and which are new here. */
export type CommentsSlice = {
  readonly authorships: ReadonlyMap<string, CommentAuthorship>;
  readonly seenCommentIds: ReadonlySet<string>;
  /** What is typed and not sent, by the record it is about. */
  readonly commentDrafts: ReadonlyMap<string, string>;
  /** Those that are `unsure` are asked for when they are shown. */
  readonly learnAuthorships: (
    told: readonly CommentAuthorship[],
    unsure?: readonly string[],
  ) => void;
  readonly seeComments: (ids: Iterable<string>) => void;
  readonly draftComment: (recordId: string, text: string) => void;
};

type Set = StoreApi<ModelState>["setState"];

/** On the first visit nothing is new: it would all be, and that tells nothing. */
export function createCommentsSlice(
  set: Set,
  port: SeenPort,
  presentIds: Iterable<string>,
): CommentsSlice {
  let seenCommentIds = port.load();
  if (!seenCommentIds) {
    seenCommentIds = new Set(presentIds);
    port.save(seenCommentIds);
  }
  port.onOthers((others) =>
    set((state) => ({ seenCommentIds: new Set([...state.seenCommentIds, ...others]) })),
  );
  return {
    authorships: new Map(),
    seenCommentIds,
    commentDrafts: new Map(),
    learnAuthorships: (told, unsure = []) =>
      set(({ authorships }) => {
        const known = new Map([...authorships, ...told.map((one) => [one.id, one] as const)]);
        for (const id of unsure) known.delete(id);
        return { authorships: known };
      }),
    draftComment: (recordId, text) =>
      set(({ commentDrafts }) => ({ commentDrafts: new Map(commentDrafts).set(recordId, text) })),
    seeComments: (ids) =>
      set((state) => {
        const unseen = [...ids].filter((id) => !state.seenCommentIds.has(id));
        if (unseen.length === 0) return state;
        const seen = new Set([...state.seenCommentIds, ...unseen]);
        port.save(seen);
        return { seenCommentIds: seen };
      }),
  };
}
