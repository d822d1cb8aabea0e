"use client";

import { LoaderCircle } from "lucide-react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";

/** Says that the board is being tidied up, and lets that be stopped. */
export function TidyBar({ cancel }: { readonly cancel: () => void }) {
  const t = useTranslations("board.tidy");
  return (
    <section
      aria-label={t("label")}
      className="pointer-events-auto flex items-center gap-3 rounded-xl border border-transparent bg-raised py-1 pr-1 pl-3 text-sm shadow-popup"
    >
      <LoaderCircle aria-hidden className="size-4 animate-spin text-muted" />
      <p role="status">{t("running")}</p>
      <Button size="sm" onClick={cancel}>
        {t("cancel")}
      </Button>
    </section>
  );
}
