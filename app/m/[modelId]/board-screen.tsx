"use client";

import { Suspense, useEffect } from "react";

import { cx } from "@/components/ui/cx";
import { usePrinting } from "@/components/ui/use-printing";
import { MovesAnnouncer } from "@/components/worklist/moves-announcer";
import { useModel, useModelStore } from "@/lib/client/model-context";
import { PHONE, useMediaQuery } from "@/lib/client/use-media-query";

import { phoneBoard, wideBoard } from "./board-part";
import { ModelDetails, useDetailsAhead } from "./model-details";
import { ConnectedWorkList } from "./work-list";

/** Puts the board together out of features that do not know each other; on paper it is a picture and the list. */
export function BoardScreen() {
  const store = useModelStore();
  const isPhone = useMediaQuery(PHONE);
  const isPrinting = usePrinting() !== null;
  const ranking = useModel((state) => state.ranking);
  const readModel = useModel((state) => state.readModel);
  useDetailsAhead();
  useLandingInSheet(isPhone);
  const showCard = (id: string) => {
    store.getState().select([id]);
    store.getState().openPanel("details");
    store.getState().canvas?.reveal(id);
  };
  const workList = <ConnectedWorkList onSelect={showCard} />;
  return (
    <>
      <div className={cx("flex min-w-0 flex-1", isPhone ? "print:hidden" : "print:block")}>
        <Suspense fallback={null}>
          {isPhone ? (
            <phoneBoard.Part details={<ModelDetails />} workList={workList} onSelect={showCard} />
          ) : (
            <wideBoard.Part details={<ModelDetails />} workList={workList} />
          )}
        </Suspense>
      </div>
      {isPrinting && <ConnectedWorkList />}
      <MovesAnnouncer ranking={ranking} readModel={readModel} />
    </>
  );
}

/** Without a canvas to fly over, what was searched for is looked at in its details. */
function useLandingInSheet(isPhone: boolean): void {
  const store = useModelStore();
  const flight = useModel((state) => (state.flight?.screen === "board" ? state.flight : null));
  useEffect(() => {
    if (!isPhone || !flight) return;
    store.getState().setFlight(null);
    if (flight.isLoud) store.getState().openPanel("details");
  }, [isPhone, flight, store]);
}
