"use client";

import { useMemo } from "react";

import { WorkList } from "@/components/worklist/work-list";
import { setStatus } from "@/lib/client/commands/set-status";
import { useModel, useModelStore } from "@/lib/client/model-context";
import { mayEdit } from "@/lib/client/role";
import type { DefenseStatus } from "@/lib/model/kinds/defense";

/** The work list of the open model, wherever it stands. */
export function ConnectedWorkList({
  onSelect,
  isPage = false,
}: {
  readonly onSelect?: (defenseId: string) => void;
  /** On a page of its own; what is searched for there lands in its row. */
  readonly isPage?: boolean;
}) {
  const store = useModelStore();
  const modelId = useModel((state) => state.modelId);
  const ranking = useModel((state) => state.ranking);
  const readModel = useModel((state) => state.readModel);
  const canEdit = useModel((state) => mayEdit(state.role));
  const selectedId = useModel((state) => onlyOne(state.selectedIds));
  const landing = useLandingHere(isPage);
  const handleStatus = (id: string, status: DefenseStatus) => {
    const state = store.getState();
    state.execute(setStatus(state.readModel, { id, status }), "set-status");
  };
  return (
    <WorkList
      modelId={modelId}
      ranking={ranking}
      readModel={readModel}
      canEdit={canEdit}
      selectedId={selectedId}
      onStatus={handleStatus}
      landing={landing}
      {...(onSelect && { onSelect })}
    />
  );
}

function useLandingHere(isPage: boolean) {
  const flight = useModel((state) => (state.flight?.screen === "worklist" ? state.flight : null));
  const setFlight = useModel((state) => state.setFlight);
  return useMemo(
    () => (isPage && flight ? { id: flight.id, onLanded: () => setFlight(null) } : undefined),
    [isPage, flight, setFlight],
  );
}

function onlyOne(ids: ReadonlySet<string>): string | null {
  const [first, second] = ids;
  return first !== undefined && second === undefined ? first : null;
}
