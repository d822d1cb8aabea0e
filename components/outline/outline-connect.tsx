"use client";

import { type ReactNode, useEffect, useRef } from "react";

import { useModel, useModelStore } from "@/lib/client/model-context";
import { CONNECTABLE, type Connectable } from "@/lib/client/outline/connectable";

import { useOutline, useOutlineView } from "./outline-context";

export type ConnectDialogProps = {
  readonly fromId: string;
  readonly kinds: readonly Connectable[];
  readonly onClose: () => void;
};

/** The window that asks for the other end of a connection; its new row gets the focus afterwards. */
export function OutlineConnect({
  render,
}: {
  readonly render: (props: ConnectDialogProps) => ReactNode;
}) {
  const store = useModelStore();
  const outline = useOutline();
  const fromId = useOutlineView((view) => view.connectingId);
  const kind = useModel((state) => (fromId === null ? undefined : state.records.get(fromId)?.kind));
  const wasOpen = useRef(false);

  useEffect(() => {
    if (fromId !== null) {
      wasOpen.current = true;
      return;
    }
    if (!wasOpen.current) return;
    wasOpen.current = false;
    // The window gives the focus back to the row it was opened from; after that it is ours.
    const timer = setTimeout(() => outline.finishConnecting(), 0);
    return () => clearTimeout(timer);
  }, [fromId, outline, store]);

  if (fromId === null) return null;
  const kinds = Object.entries(CONNECTABLE).find(([name]) => name === kind)?.[1];
  if (!kinds) return null;
  return render({ fromId, kinds, onClose: () => outline.connect(null) });
}
