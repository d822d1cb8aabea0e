"use client";

import { useMemo, useSyncExternalStore } from "react";

import { ShortcutGroups } from "@/components/shortcuts/shortcut-groups";
import { shortcutSheet } from "@/lib/client/actions/shortcut-sheet";
import { isMac } from "@/lib/client/is-mac";

/** Every shortcut, as the keys of this machine are printed; the server does not know which it is. */
export function AllShortcuts() {
  const isOnMac = useSyncExternalStore(subscribeToNothing, isMac, onServer);
  const groups = useMemo(() => shortcutSheet(isOnMac), [isOnMac]);
  return <ShortcutGroups groups={groups} />;
}

const subscribeToNothing = () => () => undefined;
const onServer = () => false;
