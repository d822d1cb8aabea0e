"use client";

import { useMemo } from "react";
import { useLocale, useTranslations } from "use-intl";

import { createFormat, type Format } from "./format";

/** The number formats of the reader's locale for a model that counts in `unit`. */
export function useFormat({
  unit,
  currency,
}: {
  readonly unit: "money" | "points";
  readonly currency: string;
}): Format {
  const locale = useLocale();
  const words = useTranslations("format");
  return useMemo(
    () => createFormat({ locale, unit, currency, words }),
    [locale, unit, currency, words],
  );
}
