"use client";

import { Board } from "@/components/board/board";
import { Details } from "@/components/details/details";
import { MovesAnnouncer } from "@/components/worklist/moves-announcer";
import { TopRows } from "@/components/worklist/top-rows";
import { useModel, useModelStore } from "@/lib/client/model-context";

import { ConnectedWorkList } from "./work-list";

/** Puts the board together out of features that do not know each other. */
export function BoardScreen() {
  const store = useModelStore();
  const ranking = useModel((state) => state.ranking);
  const readModel = useModel((state) => state.readModel);
  const showCard = (id: string) => {
    store.getState().select([id]);
    store.getState().openPanel("details");
    store.getState().canvas?.reveal(id);
  };
  return (
    <>
      <Board
        details={<Details footer={<TopRows ranking={ranking} readModel={readModel} />} />}
        workList={<ConnectedWorkList onSelect={showCard} />}
      />
      <MovesAnnouncer ranking={ranking} readModel={readModel} />
    </>
  );
}
