"use client";

import { type ReactNode, useSyncExternalStore } from "react";

import { loadBoardAhead } from "./board-part";
import { ModelScreen } from "./model-screen";

loadBoardAhead();

/**
 * A model is drawn in the browser only: it is private data that the server's page never holds, and
 * the canvas sets styles that the page's policy would drop from a server's answer.
 */
export function ModelShell({
  modelId,
  children,
}: {
  readonly modelId: string;
  readonly children: ReactNode;
}) {
  const isBrowser = useSyncExternalStore(subscribeToNothing, inBrowser, onServer);
  return isBrowser ? <ModelScreen modelId={modelId}>{children}</ModelScreen> : null;
}

const subscribeToNothing = () => () => undefined;
const inBrowser = () => true;
const onServer = () => false;
