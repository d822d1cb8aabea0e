"use client";

import { useMemo } from "react";

import { useModel } from "@/lib/client/model-context";
import type { ResolvedSettings } from "@/lib/model/settings";
import { assuming } from "@/lib/worklist/compare-assume";
import { compareGroup, type CompareOptions, type GroupMatrix } from "@/lib/worklist/compare-group";
import { rankAndKeep } from "@/lib/worklist/rank-model";

export type Matrices = Readonly<Record<CompareOptions["on"], GroupMatrix>>;

/** A group compared both ways under an assumption; null where all its members are rejected. */
export function useMatrices(
  groupId: string,
  assume: ResolvedSettings["assume"],
  sharedBy: number,
): Matrices | null {
  const readModel = useModel((state) => state.readModel);
  const ranked = useMemo(() => rankAndKeep(assuming(readModel, assume)), [readModel, assume]);
  return useMemo(() => {
    const itsOwn = compareGroup(ranked, groupId, { on: "its-own", sharedBy });
    const ourPlan = compareGroup(ranked, groupId, { on: "our-plan", sharedBy });
    return itsOwn && ourPlan ? { "its-own": itsOwn, "our-plan": ourPlan } : null;
  }, [ranked, groupId, sharedBy]);
}
