"use client";

import { useCallback, useMemo } from "react";

import { WorkList } from "@/components/worklist/work-list";
import type { Command, Edit } from "@/components/worklist/work-list-context";
import { useModel, useModelStore } from "@/lib/client/model-context";
import { mayEdit } from "@/lib/client/role";
import { useOrderStability } from "@/lib/client/simulation/use-order-stability";

/** The work list of the open model, wherever it stands. */
export function ConnectedWorkList({
  onSelect,
  isPage = false,
}: {
  readonly onSelect?: (defenseId: string) => void;
  /** On a page of its own, with room for fields; what is searched for there lands in its row. */
  readonly isPage?: boolean;
}) {
  const modelId = useModel((state) => state.modelId);
  const ranking = useModel((state) => state.ranking);
  const readModel = useModel((state) => state.readModel);
  const canEdit = useModel((state) => mayEdit(state.role));
  const selectedId = useModel((state) => onlyOne(state.selectedIds));
  const landing = useLandingHere(isPage);
  return (
    <WorkList
      modelId={modelId}
      ranking={ranking}
      readModel={readModel}
      canEdit={canEdit}
      selectedId={selectedId}
      isCompact={!isPage}
      edit={useEdit()}
      preview={usePreview()}
      landing={landing}
      stability={useOrderStability()}
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

/** A field says itself what is wrong with what was typed; everything else is told as a notice. */
function useEdit(): Edit {
  const store = useModelStore();
  return useCallback(
    (command, gesture) => {
      store.getState().endPreview();
      const { readModel, execute } = store.getState();
      const result = command(readModel);
      if (!result.ok && result.error.kind !== "record-is-gone") return result.error;
      execute(result, gesture);
      return null;
    },
    [store],
  );
}

function usePreview(): (command: Command | null) => void {
  const store = useModelStore();
  return useCallback(
    (command) => {
      const { readModel, preview } = store.getState();
      const result = command?.(readModel);
      preview(result?.ok ? result.value : null);
    },
    [store],
  );
}

function onlyOne(ids: ReadonlySet<string>): string | null {
  const [first, second] = ids;
  return first !== undefined && second === undefined ? first : null;
}
