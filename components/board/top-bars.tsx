"use client";

import { Suspense, useState } from "react";

import { selectedThings } from "@/lib/client/actions/selected-cards";
import { lazyPart } from "@/lib/client/lazy-part";
import { useModel, useModelStore } from "@/lib/client/model-context";
import { mayEdit } from "@/lib/client/role";
import { canLeak } from "@/lib/client/view/coach";

const coachMark = lazyPart(async () => (await import("./coach-mark")).CoachMark);
const focusBar = lazyPart(async () => (await import("./focus-bar")).FocusBar);
const selectionBar = lazyPart(async () => (await import("./selection-bar")).SelectionBar);

/**
 * What comes and goes over the board: what is in focus, what to try first, what to do with several
 * things. At the upper edge, where fitting the board leaves room.
 */
export function TopBars() {
  const store = useModelStore();
  const canEdit = useModel((state) => mayEdit(state.role));
  const focusId = useModel((state) => state.focusId);
  const count = useModel((state) => selectedThings(state).length);
  const [isOffered] = useState(() => canLeak(store.getState().readModel));
  const isSeveral = canEdit && count > 1;
  return (
    <div className="pointer-events-none absolute inset-x-0 top-4 z-10 flex flex-col items-center gap-2 px-4">
      <Suspense fallback={null}>
        {focusId !== null && <focusBar.Part id={focusId} />}
        {isOffered && canEdit && focusId === null && (
          // It goes on with what it was at when the others are gone.
          <div className={isSeveral ? "hidden" : "contents"}>
            <coachMark.Part />
          </div>
        )}
        {isSeveral && <selectionBar.Part count={count} />}
      </Suspense>
    </div>
  );
}
