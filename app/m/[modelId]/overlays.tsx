"use client";

import { lazy, Suspense } from "react";

import { KeepingWindows } from "@/components/keeping/keeping-windows";
import { useModel } from "@/lib/client/model-context";

/** Loaded with the first key press or click that asks for them. */
const ShortcutDialog = lazy(async () => ({
  default: (await import("@/components/shortcuts/shortcut-dialog")).ShortcutDialog,
}));

const Palette = lazy(async () => ({
  default: (await import("@/components/palette/palette")).Palette,
}));

const Hints = lazy(async () => ({ default: (await import("@/components/hints/hints")).Hints }));

/** The windows that every screen of a model shares; one is open at a time, and no hint beside it. */
export function Overlays() {
  const overlay = useModel((state) => state.overlay);
  const showOverlay = useModel((state) => state.showOverlay);
  const close = () => showOverlay(null);
  return (
    <>
      <Suspense fallback={null}>
        {overlay === "palette" && <Palette key="all" mode="all" onClose={close} />}
        {overlay === "find" && <Palette key="find" mode="find" onClose={close} />}
        {overlay === "shortcuts" && <ShortcutDialog onClose={close} />}
        <Hints />
      </Suspense>
      <KeepingWindows />
    </>
  );
}
