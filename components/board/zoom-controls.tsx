"use client";

import { Maximize, Minus, Plus, SquareDashedMousePointer } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import { ActionButton } from "@/components/ui/action-button";
import { IconButton } from "@/components/ui/icon-button";
import { useModel } from "@/lib/client/model-context";
import { useAction } from "@/lib/client/use-action";

/** `children` stand before the rest. */
export function ZoomControls({ children }: { readonly children?: ReactNode }) {
  const t = useTranslations("board");
  return (
    <div
      role="toolbar"
      aria-label={t("zoom")}
      className="pointer-events-auto flex rounded-xl border border-transparent bg-raised p-1 shadow-popup"
    >
      {children}
      <ActionButton action={useAction("zoom-out")} icon={Minus} />
      <ActionButton action={useAction("zoom-to-fit")} icon={Maximize} />
      <ActionButton action={useAction("zoom-in")} icon={Plus} />
    </div>
  );
}

/** Turns dragging over the canvas into selecting, and back. */
export function SelectingButton() {
  const { label, shortcut, run } = useAction("toggle-selecting");
  const isSelecting = useModel((state) => state.isSelecting);
  return (
    <IconButton label={label} shortcut={shortcut} aria-pressed={isSelecting} onClick={run}>
      <SquareDashedMousePointer aria-hidden />
    </IconButton>
  );
}
