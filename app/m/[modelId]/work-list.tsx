"use client";

import { WorkList } from "@/components/worklist/work-list";
import { setStatus } from "@/lib/client/commands/set-status";
import { useModel, useModelStore } from "@/lib/client/model-context";
import { mayEdit } from "@/lib/client/role";
import type { DefenseStatus } from "@/lib/model/kinds/defense";

/** The work list of the open model, wherever it stands. */
export function ConnectedWorkList({
  onSelect,
}: {
  readonly onSelect?: (defenseId: string) => void;
}) {
  const store = useModelStore();
  const modelId = useModel((state) => state.modelId);
  const ranking = useModel((state) => state.ranking);
  const readModel = useModel((state) => state.readModel);
  const canEdit = useModel((state) => mayEdit(state.role));
  const selectedId = useModel((state) => onlyOne(state.selectedIds));
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
      {...(onSelect && { onSelect })}
    />
  );
}

function onlyOne(ids: ReadonlySet<string>): string | null {
  const [first, second] = ids;
  return first !== undefined && second === undefined ? first : null;
}
