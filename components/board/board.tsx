"use client";

import { lazy, type ReactNode, Suspense, useState } from "react";
import { useTranslations } from "use-intl";

import { selectedThings } from "@/lib/client/actions/selected-cards";
import { useModel, useModelStore } from "@/lib/client/model-context";
import { mayEdit } from "@/lib/client/role";
import { canLeak } from "@/lib/client/view/coach";

import { AddBar } from "./add-bar";
import { BoardCanvas } from "./board-canvas";
import { BoardPopup } from "./board-popup";
import { EmptyBoard } from "./empty-board";
import { ShelfButton } from "./shelf-button";
import { SidePanel } from "./side-panel";
import { useClipboard } from "./use-clipboard";
import { SelectingButton, ZoomControls } from "./zoom-controls";

const CoachMark = lazy(async () => ({ default: (await import("./coach-mark")).CoachMark }));

const FocusBar = lazy(async () => ({ default: (await import("./focus-bar")).FocusBar }));
const TidyBar = lazy(async () => ({ default: (await import("./tidy-bar")).TidyBar }));
const SelectionBar = lazy(async () => ({
  default: (await import("./selection-bar")).SelectionBar,
}));

/** The board with its panel; what the panel holds comes from other features. */
export function Board({
  people,
  details,
  workList,
}: {
  /** The others, over the cards. */
  readonly people: ReactNode;
  readonly details: ReactNode;
  readonly workList: ReactNode;
}) {
  const t = useTranslations("board");
  const canEdit = useModel((state) => mayEdit(state.role));
  const store = useModelStore();
  const focusId = useModel((state) => state.focusId);
  const cancelTidy = useModel((state) => state.cancelTidy);
  useClipboard();
  const [isOffered] = useState(() => canEdit && canLeak(store.getState().readModel));
  return (
    <main className="flex min-w-0 flex-1">
      <h2 className="sr-only">{t("title")}</h2>
      <div className="relative min-w-0 flex-1 overflow-hidden bg-page">
        <BoardCanvas>{people}</BoardCanvas>
        <BoardPopup />
        <EmptyBoard />
        {focusId !== null && (
          <Suspense fallback={null}>
            <FocusBar id={focusId} />
          </Suspense>
        )}
        {isOffered && focusId === null && (
          <Suspense fallback={null}>
            <CoachMark />
          </Suspense>
        )}
        <div className="pointer-events-none absolute inset-x-0 bottom-0 flex flex-col items-center gap-2 p-4">
          {canEdit && <Selection />}
          {cancelTidy && (
            <Suspense fallback={null}>
              <TidyBar cancel={cancelTidy} />
            </Suspense>
          )}
          <div className="@container flex w-full items-end justify-between gap-2 max-sm:flex-wrap">
            <ShelfButton />
            {canEdit && <AddBar />}
            <ZoomControls>{canEdit && <SelectingButton />}</ZoomControls>
          </div>
        </div>
      </div>
      <SidePanel details={details} workList={workList} />
    </main>
  );
}

/** Comes when several cards or frames are selected. */
function Selection() {
  const count = useModel((state) => selectedThings(state).length);
  if (count < 2) return null;
  return (
    <Suspense fallback={null}>
      <SelectionBar count={count} />
    </Suspense>
  );
}
