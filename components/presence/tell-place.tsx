"use client";

import { useEffect } from "react";

import { useModel } from "@/lib/client/model-context";
import { usePresenceFeed } from "@/lib/client/presence/presence-context";
import { toldSelection } from "@/lib/client/presence/told";
import { useScreen } from "@/lib/client/use-screen";

/** The server takes a person for idle after a minute without a sign; so often there is one. */
const SIGN_EVERY_MS = 20_000;
const SIGNS = ["pointermove", "pointerdown", "keydown", "wheel"] as const;

/** Tells the others on which screen this person is, what they have selected, and that they are there. */
export function TellPlace() {
  const feed = usePresenceFeed();
  const screen = useScreen();
  const selectedIds = useModel((state) => state.selectedIds);
  const records = useModel((state) => state.records);
  useEffect(() => feed.tell({ screen: screen ?? undefined }), [feed, screen]);
  useEffect(() => {
    const selection = toldSelection(records, selectedIds);
    feed.tell({ selection: selection.length > 0 ? selection : undefined });
  }, [feed, selectedIds, records]);

  useEffect(() => {
    let signedAt = performance.now();
    const listeners = new AbortController();
    const sign = () => {
      if (performance.now() - signedAt < SIGN_EVERY_MS) return;
      signedAt = performance.now();
      feed.tell({});
    };
    for (const name of SIGNS) {
      addEventListener(name, sign, { capture: true, passive: true, signal: listeners.signal });
    }
    return () => listeners.abort();
  }, [feed]);
  return null;
}
