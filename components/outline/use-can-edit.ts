"use client";

import { useModel } from "@/lib/client/model-context";
import { mayEdit } from "@/lib/client/role";

/** Whether rows may be changed here. */
export function useCanEdit(): boolean {
  return useModel((state) => mayEdit(state.role));
}
