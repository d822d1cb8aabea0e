"use client";

import { useEffect } from "react";

import { listAuthorships } from "@/lib/client/api/comments";
import { useModel, useModelStore } from "@/lib/client/model-context";
import type { Comment } from "@/lib/client/view/comment-threads";

/** Asks who wrote these comments, when there is one of which that is not known. */
export function useAuthorships(comments: readonly Comment[]): void {
  const store = useModelStore();
  const modelId = useModel((state) => state.modelId);
  const isSaved = useModel((state) => state.saveState.kind === "saved");
  const isUnknown = useModel(({ authorships }) => comments.some(({ id }) => !authorships.has(id)));
  useEffect(() => {
    // What is not saved yet has no author that the server knows.
    if (!isUnknown || !isSaved) return;
    let isCurrent = true;
    void listAuthorships(modelId).then((told) => {
      if (isCurrent && told.ok) store.getState().learnAuthorships(told.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [store, modelId, isUnknown, isSaved]);
}
