"use client";

import { useCallback } from "react";

import type { CommandResult } from "@/lib/client/commands/problem";
import type { Gesture } from "@/lib/client/gesture";
import { useModel, useModelStore } from "@/lib/client/model-context";
import { mayEdit } from "@/lib/client/role";
import type { ReadModel } from "@/lib/model/read-model";

/** Whether fields may be changed here; readers see what they say instead. */
export function useCanEdit(): boolean {
  return useModel((state) => mayEdit(state.role));
}

/** Runs a command on the model as it is when it runs. True when it was done. */
export function useEdit(): (
  command: (model: ReadModel) => CommandResult,
  gesture: Gesture,
) => boolean {
  const store = useModelStore();
  return useCallback(
    (command, gesture) => {
      store.getState().endPreview();
      const { readModel, execute } = store.getState();
      return execute(command(readModel), gesture);
    },
    [store],
  );
}

/** Shows what a command would do, while a slider moves; null ends it. */
export function usePreview(): (command: ((model: ReadModel) => CommandResult) | null) => void {
  const store = useModelStore();
  return useCallback(
    (command) => {
      const { readModel, preview } = store.getState();
      const result = command?.(readModel);
      preview(result?.ok ? result.value : null);
    },
    [store],
  );
}
