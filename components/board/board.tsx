"use client";

import { type ReactNode, Suspense } from "react";
import { useTranslations } from "use-intl";

import { lazyPart } from "@/lib/client/lazy-part";
import { useModel } from "@/lib/client/model-context";
import { mayEdit } from "@/lib/client/role";

import { AddBar } from "./add-bar";
import { BoardCanvas } from "./board-canvas";
import { BoardPopup } from "./board-popup";
import { EmptyBoard } from "./empty-board";
import { ShelfButton } from "./shelf-button";
import { SidePanel } from "./side-panel";
import { TopBars } from "./top-bars";
import { useClipboard } from "./use-clipboard";
import { SelectingButton, ZoomControls } from "./zoom-controls";

const tidyBar = lazyPart(async () => (await import("./tidy-bar")).TidyBar);

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
  const cancelTidy = useModel((state) => state.cancelTidy);
  useClipboard();
  return (
    <main className="flex min-w-0 flex-1 print:block">
      <h2 className="sr-only">{t("title")}</h2>
      <div className="relative min-w-0 flex-1 overflow-hidden bg-page print:overflow-visible">
        <BoardCanvas />
        <div className="contents print:hidden">
          <BoardPopup />
          <EmptyBoard />
          <TopBars />
        </div>
        <div className="pointer-events-none absolute inset-x-0 bottom-0 flex flex-col items-center gap-2 p-4 print:hidden">
          {cancelTidy && (
            <Suspense fallback={null}>
              <tidyBar.Part cancel={cancelTidy} />
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
