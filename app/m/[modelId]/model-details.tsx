"use client";

import { useEffect } from "react";

import { CommentsSection } from "@/components/comments/comments-section";
import { TopRows } from "@/components/worklist/top-rows";
import { Awaited } from "@/lib/client/awaited";
import { lazyPart } from "@/lib/client/lazy-part";
import { useModel } from "@/lib/client/model-context";

/** Fields, sliders and menus are not part of the first picture: the work list is open then. */
const details = lazyPart(async () => (await import("@/components/details/details")).Details);

/** The details of what is selected, with the first rows of the list to watch. */
export function ModelDetails() {
  const ranking = useModel((state) => state.ranking);
  const readModel = useModel((state) => state.readModel);
  const closeRuns = useModel((state) => state.closeRuns);
  return (
    <Awaited>
      <details.Part
        comments={<CommentsSection />}
        footer={<TopRows ranking={ranking} readModel={readModel} closeRuns={closeRuns} />}
      />
    </Awaited>
  );
}

/** Well after the first picture, so that they are there if the connection goes. */
const DETAILS_AHEAD_MS = 4_000;

/** Loads the details when somebody first points at a card or row, so that a click finds them there. */
export function useDetailsAhead(): void {
  const isWanted = useModel((state) => state.hoveredId !== null || state.selectedIds.size > 0);
  useEffect(() => {
    const timer = setTimeout(() => void details.ahead(), isWanted ? 0 : DETAILS_AHEAD_MS);
    return () => clearTimeout(timer);
  }, [isWanted]);
}
