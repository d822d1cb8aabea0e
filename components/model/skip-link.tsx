"use client";

import { useTranslations } from "use-intl";

/** The first stop of the keyboard: past the bars, to what the screen is about. */
export function SkipLink({ targetId }: { readonly targetId: string }) {
  const t = useTranslations("model");
  return (
    <a
      href={`#${targetId}`}
      className="fixed top-2 left-2 z-50 -translate-y-16 rounded-md bg-accent px-4 py-3 font-medium text-on-accent focus-visible:translate-y-0"
    >
      {t("skip")}
    </a>
  );
}
