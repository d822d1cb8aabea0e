"use client";

import { lazy, Suspense, useEffect } from "react";

import { Board } from "@/components/board/board";
import { MovesAnnouncer } from "@/components/worklist/moves-announcer";
import { TopRows } from "@/components/worklist/top-rows";
import { useModel, useModelStore } from "@/lib/client/model-context";

import { ConnectedWorkList } from "./work-list";

/** Fields, sliders and menus are not part of the first picture: the work list is open then. */
const loadDetails = () => import("@/components/details/details");
const Details = lazy(async () => ({ default: (await loadDetails()).Details }));

/** Puts the board together out of features that do not know each other. */
export function BoardScreen() {
  const store = useModelStore();
  const ranking = useModel((state) => state.ranking);
  const readModel = useModel((state) => state.readModel);
  useDetailsAhead();
  const showCard = (id: string) => {
    store.getState().select([id]);
    store.getState().openPanel("details");
    store.getState().canvas?.reveal(id);
  };
  const footer = <TopRows ranking={ranking} readModel={readModel} />;
  return (
    <>
      <Board
        details={
          <Suspense fallback={null}>
            <Details footer={footer} />
          </Suspense>
        }
        workList={<ConnectedWorkList onSelect={showCard} />}
      />
      <MovesAnnouncer ranking={ranking} readModel={readModel} />
    </>
  );
}

/** Loads the details when somebody first points at a card, so that a click finds them there. */
function useDetailsAhead(): void {
  const isPointedAt = useModel((state) => state.hoveredId !== null);
  useEffect(() => {
    if (isPointedAt) void loadDetails();
  }, [isPointedAt]);
}
