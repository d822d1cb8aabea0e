"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import { useModel } from "@/lib/client/model-context";
import { mayEdit } from "@/lib/client/role";

import { AddBar } from "./add-bar";
import { BoardCanvas } from "./board-canvas";
import { CoachMark } from "./coach-mark";
import { EmptyBoard } from "./empty-board";
import { ShelfButton } from "./shelf-button";
import { SidePanel } from "./side-panel";
import { ZoomControls } from "./zoom-controls";

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
  return (
    <main className="flex min-w-0 flex-1">
      <h2 className="sr-only">{t("title")}</h2>
      <div className="relative min-w-0 flex-1 overflow-hidden bg-page">
        <BoardCanvas />
        <EmptyBoard />
        {canEdit && <CoachMark />}
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
