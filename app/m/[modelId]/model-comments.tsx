"use client";

import { usePathname, useRouter } from "next/navigation";

import { CommentsButton } from "@/components/comments/comments-button";
import { useModel, useModelStore } from "@/lib/client/model-context";

/** The comments of the model; one leads to the card or row that it is about. */
export function ModelComments() {
  const store = useModelStore();
  const router = useRouter();
  const pathname = usePathname();
  const modelId = useModel((state) => state.modelId);
  const board = `/m/${encodeURIComponent(modelId)}`;
  const show = (recordId: string) => {
    store.getState().select([recordId]);
    store.getState().openPanel("details");
    if (pathname === board) store.getState().canvas?.reveal(recordId);
    else if (pathname !== `${board}/outline`) router.push(board);
  };
  return <CommentsButton onShow={show} />;
}
