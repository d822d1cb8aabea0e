"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";

import { MovesAnnouncer } from "@/components/worklist/moves-announcer";
import { useModel, useModelStore } from "@/lib/client/model-context";

import { ConnectedWorkList } from "../work-list";

/** The work list on a page of its own; a row leads back to its card on the board. */
export function WorkListScreen() {
  const t = useTranslations("worklist");
  const router = useRouter();
  const store = useModelStore();
  const modelId = useModel((state) => state.modelId);
  const ranking = useModel((state) => state.ranking);
  const readModel = useModel((state) => state.readModel);
  const showOnBoard = (id: string) => {
    store.getState().select([id]);
    store.getState().openPanel("details");
    router.push(`/m/${encodeURIComponent(modelId)}`);
  };
  return (
    <main className="min-h-0 flex-1 overflow-y-auto print:overflow-visible">
      <div className="mx-auto max-w-6xl bg-surface">
        <h2 className="sr-only">{t("title")}</h2>
        <ConnectedWorkList onSelect={showOnBoard} isPage />
        <MovesAnnouncer ranking={ranking} readModel={readModel} />
      </div>
    </main>
  );
}
