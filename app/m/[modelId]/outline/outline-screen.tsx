"use client";

import dynamic from "next/dynamic";

import { SidePanel } from "@/components/board/side-panel";
import { Details } from "@/components/details/details";
import { Outline } from "@/components/outline/outline";
import { MovesAnnouncer } from "@/components/worklist/moves-announcer";
import { TopRows } from "@/components/worklist/top-rows";
import { useModel, useModelStore } from "@/lib/client/model-context";

import { ConnectedWorkList } from "../work-list";

const ConnectDialog = dynamic(
  () => import("@/components/details/connect-dialog").then((module) => module.ConnectDialog),
  { ssr: false },
);

/** The outline with the panel of the board: one selection, one set of details, one work list. */
export function OutlineScreen() {
  const store = useModelStore();
  const ranking = useModel((state) => state.ranking);
  const readModel = useModel((state) => state.readModel);
  const showRow = (id: string) => {
    store.getState().select([id]);
    store.getState().openPanel("details");
  };
  return (
    <>
      <Outline
        panel={
          <SidePanel
            details={<Details footer={<TopRows ranking={ranking} readModel={readModel} />} />}
            workList={<ConnectedWorkList onSelect={showRow} />}
          />
        }
        renderConnect={(props) => <ConnectDialog {...props} />}
      />
      <MovesAnnouncer ranking={ranking} readModel={readModel} />
    </>
  );
}
