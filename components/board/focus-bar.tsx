"use client";

import { Focus } from "lucide-react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { useModel } from "@/lib/client/model-context";
import { useAction } from "@/lib/client/use-action";
import { cardsBehind } from "@/lib/client/view/cards-behind";
import { focusCards } from "@/lib/client/view/focus-cards";

/** Says what is in focus, and leads out of it. */
export function FocusBar({ id }: { readonly id: string }) {
  const t = useTranslations("board.focus");
  const { run } = useAction("leave-focus");
  const record = useModel((state) => state.records.get(id));
  const readModel = useModel((state) => state.readModel);
  if (!record || !("title" in record)) return null;
  return (
    <section
      aria-label={t("label")}
      className="pointer-events-auto flex w-max max-w-full items-center gap-3 rounded-xl border border-transparent bg-raised py-2 pr-2 pl-4 text-sm shadow-popup"
    >
      <Focus aria-hidden className="size-4 shrink-0 text-accent" />
      <p role="status" className="min-w-0">
        <span className="line-clamp-1 font-semibold">{record.title}</span>
        <span className="text-xs text-muted">
          {t("touching", {
            count: focusCards(readModel, id).size - cardsBehind(readModel, id).length,
          })}
        </span>
      </p>
      <Button size="sm" onClick={run}>
        {t("leave")}
        <Kbd>{t("key")}</Kbd>
      </Button>
    </section>
  );
}
