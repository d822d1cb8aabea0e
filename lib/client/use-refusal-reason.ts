"use client";

import { useTranslations } from "use-intl";

const KNOWN_CODES = [
  "cycle",
  "dangling",
  "duplicate",
  "forbidden",
  "invalid-field",
  "second-catch-all",
  "second-group",
  "too-large",
  "too-many",
  "unknown-record",
] as const;

/** Why the server would not have a change, in words; an unknown code is shown, to be reported. */
export function useRefusalReason(): (code: string) => string {
  const t = useTranslations("model.notice.code");
  return (code) => {
    const known = KNOWN_CODES.find((candidate) => candidate === code);
    return known ? t(known) : t("other", { code });
  };
}
