"use client";

import { SidePanel } from "@/components/board/side-panel";
import { Outline } from "@/components/outline/outline";
import { MovesAnnouncer } from "@/components/worklist/moves-announcer";
import { Awaited } from "@/lib/client/awaited";
import { lazyPart } from "@/lib/client/lazy-part";
import { useModel, useModelStore } from "@/lib/client/model-context";

import { ModelDetails, useDetailsAhead } from "../model-details";
import { ConnectedWorkList } from "../work-list";

const connectDialog = lazyPart(
  async () => (await import("@/components/details/connect-dialog")).ConnectDialog,
);

/** The outline with the panel of the board: one selection, one set of details, one work list. */
export function OutlineScreen() {
  const store = useModelStore();
  const ranking = useModel((state) => state.ranking);
  const readModel = useModel((state) => state.readModel);
  useDetailsAhead();
  const showRow = (id: string) => {
    store.getState().select([id]);
    store.getState().openPanel("details");
  };
  return (
    <>
      <Outline
        panel={
          <SidePanel
            details={<ModelDetails />}
            workList={<ConnectedWorkList onSelect={showRow} />}
          />
        }
        renderConnect={(props) => (
          <Awaited>
            <connectDialog.Part {...props} />
          </Awaited>
        )}
      />
      <MovesAnnouncer ranking={ranking} readModel={readModel} />
    </>
  );
}
