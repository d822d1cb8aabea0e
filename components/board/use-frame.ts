"use client";

import { useModel } from "@/lib/client/model-context";
import { type Frame, frameIndex } from "@/lib/client/view/frame-index";

/** A frame of the open model, and whether its title is typed just now. */
export function useFrame(id: string): {
  readonly frame: Frame | undefined;
  readonly isEdited: boolean;
} {
  const frame = useModel((state) =>
    frameIndex(state.readModel).frames.find((each) => each.id === id),
  );
  const isEdited = useModel((state) => state.titleEditId === id);
  return { frame, isEdited };
}
