"use client";

import { useEffect, useState } from "react";

import type { ModelConnection } from "./model-store";
import { openModel, type OpenOutcome } from "./open-model";

export type ModelSession = { readonly kind: "loading" } | OpenOutcome;

/** Opens the model once for this page, and keeps what is unsaved from being lost with the page. */
export function useOpenModel(modelId: string): {
  readonly session: ModelSession;
  readonly retry: () => void;
} {
  const [attempt, setAttempt] = useState(0);
  const [session, setSession] = useState<ModelSession>({ kind: "loading" });

  useEffect(() => {
    let isCurrent = true;
    let release: (() => void) | null = null;
    void openModel(modelId).then((outcome) => {
      if (!isCurrent) return;
      if (outcome.kind === "open") release = guardPage(outcome.model);
      setSession(outcome);
    });
    return () => {
      isCurrent = false;
      release?.();
    };
  }, [modelId, attempt]);

  const retry = () => {
    setSession({ kind: "loading" });
    setAttempt(attempt + 1);
  };
  return { session, retry };
}

function guardPage({
  connection,
  store,
}: Extract<OpenOutcome, { kind: "open" }>["model"]): () => void {
  const warn = (event: BeforeUnloadEvent) => {
    const { saveState } = store.getState();
    const { kind } = saveState;
    if (kind === "saving" || (kind === "offline" && saveState.kept < saveState.waiting))
      event.preventDefault();
  };
  const events = pageEvents(connection);
  addEventListener("beforeunload", warn);
  for (const [name, run] of events) addEventListener(name, run);
  return () => {
    removeEventListener("beforeunload", warn);
    for (const [name, run] of events) removeEventListener(name, run);
    connection.flush();
    connection.close();
  };
}

/** What is typed in a field is taken when it is left, and the page is left without that. */
function leavePage(connection: ModelConnection): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  connection.flush();
}

function pageEvents(connection: ModelConnection): [string, () => void][] {
  return [
    ["pagehide", () => leavePage(connection)],
    ["pageshow", () => connection.retryNow()],
    ["online", () => connection.retryNow()],
    ["offline", () => connection.lose()],
  ];
}
