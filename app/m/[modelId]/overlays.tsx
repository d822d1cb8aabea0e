"use client";

import { Suspense, useEffect } from "react";

import { KeepingWindows } from "@/components/keeping/keeping-windows";
import { Awaited } from "@/lib/client/awaited";
import { onFirstTouch } from "@/lib/client/first-touch";
import { lazyPart } from "@/lib/client/lazy-part";
import { useModel } from "@/lib/client/model-context";

const shortcutDialog = lazyPart(
  async () => (await import("@/components/shortcuts/shortcut-dialog")).ShortcutDialog,
);

/** Loaded with the first key press or click. */
const palette = lazyPart(async () => (await import("@/components/palette/palette")).Palette);

const hints = lazyPart(async () => (await import("@/components/hints/hints")).Hints);

/** The windows that every screen of a model shares; one is open at a time, and no hint beside it. */
export function Overlays() {
  const overlay = useModel((state) => state.overlay);
  const showOverlay = useModel((state) => state.showOverlay);
  const close = () => showOverlay(null);
  // It takes the very next keys, so it is there before them.
  useEffect(() => onFirstTouch(() => void palette.ahead()), []);
  return (
    <>
      <Awaited>
        {overlay === "palette" && <palette.Part key="all" mode="all" onClose={close} />}
        {overlay === "find" && <palette.Part key="find" mode="find" onClose={close} />}
        {overlay === "shortcuts" && <shortcutDialog.Part onClose={close} />}
      </Awaited>
      <Suspense fallback={null}>
        <hints.Part />
      </Suspense>
      <KeepingWindows />
    </>
  );
}
