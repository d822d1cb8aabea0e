"use client";

import { useCallback } from "react";
import { useTranslations } from "use-intl";

import type { Person } from "@/lib/sync/live/presence";

export type NameOf = (person: Pick<Person, "name" | "number">) => string;

/** What somebody is called: the name they gave, or a number. */
export function usePersonName(): NameOf {
  const t = useTranslations("presence");
  return useCallback(({ name, number }) => name ?? t("guest", { number }), [t]);
}
