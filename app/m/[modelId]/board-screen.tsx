"use client";

import { lazy, Suspense, useEffect } from "react";

import { MovesAnnouncer } from "@/components/worklist/moves-announcer";
import { TopRows } from "@/components/worklist/top-rows";
import { useModel, useModelStore } from "@/lib/client/model-context";
import { PHONE, useMediaQuery } from "@/lib/client/use-media-query";

import { ConnectedWorkList } from "./work-list";

const loadBoard = () => import("@/components/board/board");
const loadPhoneBoard = () => import("./phone-screen");
const Board = lazy(async () => ({ default: (await loadBoard()).Board }));
const PhoneScreen = lazy(async () => ({ default: (await loadPhoneBoard()).PhoneScreen }));
// One of the two, and at once: it comes while the model is fetched.
if (typeof window !== "undefined")
  void (matchMedia(PHONE).matches ? loadPhoneBoard() : loadBoard());

/** Fields, sliders and menus are not part of the first picture: the work list is open then. */
const loadDetails = () => import("@/components/details/details");
const Details = lazy(async () => ({ default: (await loadDetails()).Details }));

/** Puts the board together out of features that do not know each other. */
export function BoardScreen() {
  const store = useModelStore();
  const isPhone = useMediaQuery(PHONE);
  const ranking = useModel((state) => state.ranking);
  const readModel = useModel((state) => state.readModel);
  useDetailsAhead();
  useLandingInSheet(isPhone);
  const showCard = (id: string) => {
    store.getState().select([id]);
    store.getState().openPanel("details");
    store.getState().canvas?.reveal(id);
  };
  const details = (
    <Suspense fallback={null}>
      <Details footer={<TopRows ranking={ranking} readModel={readModel} />} />
    </Suspense>
  );
  const workList = <ConnectedWorkList onSelect={showCard} />;
  return (
    <>
      <Suspense fallback={null}>
        {isPhone ? (
          <PhoneScreen details={details} workList={workList} onSelect={showCard} />
        ) : (
          <Board details={details} workList={workList} />
        )}
      </Suspense>
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

/** Loads the details when somebody first points at a card, so that a click finds them there. */
function useDetailsAhead(): void {
  const isPointedAt = useModel((state) => state.hoveredId !== null);
  useEffect(() => {
    if (isPointedAt) void loadDetails();
  }, [isPointedAt]);
}
