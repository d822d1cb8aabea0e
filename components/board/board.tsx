"use client";

import { lazy, type ReactNode, Suspense, useState } from "react";
import { useTranslations } from "use-intl";

import { useModel, useModelStore } from "@/lib/client/model-context";
import { mayEdit } from "@/lib/client/role";
import { canLeak } from "@/lib/client/view/coach";

import { AddBar } from "./add-bar";
import { BoardCanvas } from "./board-canvas";
import { EmptyBoard } from "./empty-board";
import { ShelfButton } from "./shelf-button";
import { SidePanel } from "./side-panel";
import { ZoomControls } from "./zoom-controls";

const CoachMark = lazy(async () => ({ default: (await import("./coach-mark")).CoachMark }));

/** The board with its panel; what the panel holds comes from other features. */
export function Board({
  details,
  workList,
}: {
  readonly details: ReactNode;
  readonly workList: ReactNode;
}) {
  const t = useTranslations("board");
  const canEdit = useModel((state) => mayEdit(state.role));
  const store = useModelStore();
  const [isOffered] = useState(() => canEdit && canLeak(store.getState().readModel));
  return (
    <main className="flex min-w-0 flex-1">
      <h2 className="sr-only">{t("title")}</h2>
      <div className="relative min-w-0 flex-1 overflow-hidden bg-page">
        <BoardCanvas />
        <EmptyBoard />
        {isOffered && (
          <Suspense fallback={null}>
            <CoachMark />
          </Suspense>
        )}
        <div className="pointer-events-none absolute inset-x-0 bottom-0 flex items-end justify-between gap-2 p-4 max-sm:flex-wrap">
          <ShelfButton />
          {canEdit && <AddBar />}
          <ZoomControls />
        </div>
      </div>
      <SidePanel details={details} workList={workList} />
    </main>
  );
}
