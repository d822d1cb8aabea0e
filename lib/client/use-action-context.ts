"use client";

import { useRouter } from "next/navigation";
import { useMemo } from "react";

import type { ActionContext } from "./actions/user-action";
import { useModelStore } from "./model-context";
import { useNewTitle } from "./use-new-title";
import { useScreen } from "./use-screen";

/** What an action works with, for whatever runs it. */
export function useActionContext(): ActionContext {
  const store = useModelStore();
  const newTitle = useNewTitle();
  const screen = useScreen();
  const router = useRouter();
  return useMemo(
    () => ({ store, newTitle, screen, navigate: (path) => router.push(path) }),
    [store, newTitle, screen, router],
  );
}
