"use client";

import { useEffect } from "react";

import { useModel } from "@/lib/client/model-context";

import { useOutline } from "./outline-context";

/** What is selected on the board or in the panel is the active row here; what flies here lands. */
export function useSharedSelection(): void {
  const outline = useOutline();
  const selectedIds = useModel((state) => state.selectedIds);
  const flight = useModel((state) => (state.flight?.screen === "outline" ? state.flight : null));
  const setFlight = useModel((state) => state.setFlight);

  useEffect(() => {
    const [id, another] = selectedIds;
    if (id === undefined || another !== undefined) return;
    outline.reveal(id);
  }, [selectedIds, outline]);

  useEffect(() => {
    if (!flight) return;
    setFlight(null);
    outline.reveal(flight.id, { isLoud: flight.isLoud });
  }, [flight, setFlight, outline]);
}
