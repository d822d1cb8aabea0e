"use client";

import { useCallback } from "react";
import { useTranslations } from "use-intl";

import type { ActionContext } from "./actions/user-action";

/** Titles that new cards carry until somebody types others. */
export function useNewTitle(): ActionContext["newTitle"] {
  const t = useTranslations("model.newTitle");
  return useCallback((kind) => t(kind), [t]);
}
