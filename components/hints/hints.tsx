"use client";

import { Lightbulb } from "lucide-react";
import { useCallback, useEffect, useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { type HintId, hintsFor } from "@/lib/client/hints/hints";
import { rememberHint, wasHintSeen } from "@/lib/client/hints/seen-hints";
import { useModel, useModelStore } from "@/lib/client/model-context";
import { mayEdit } from "@/lib/client/role";

/**
 * Tells once for each browser what helps in a moment, one thing at a time and out of the way.
 * Readers are told nothing: there is nothing for them to do.
 */
export function Hints() {
  const t = useTranslations("hints");
  const [hint, show] = useHint();
  if (!hint) return null;
  return (
    <aside
      aria-label={t("label")}
      className="fixed bottom-22 left-4 z-30 flex max-w-80 flex-col items-start gap-2 rounded-xl border border-transparent bg-raised p-4 text-sm shadow-popup max-sm:right-4 max-sm:max-w-none xl:top-12 xl:right-32 xl:bottom-auto xl:left-auto xl:h-[39px] xl:max-w-[calc(100%-47rem)] xl:flex-row xl:items-center xl:rounded-none xl:bg-surface xl:p-0 xl:text-xs xl:shadow-none print:hidden"
    >
      {/* On a wide screen it takes the free end of the line of steps, where it covers nothing. */}
      <p role="status" className="flex gap-2 text-pretty">
        <Lightbulb aria-hidden className="mt-0.5 size-4 shrink-0 text-accent xl:mt-0" />
        <span>{t(`hint.${hint}`)}</span>
      </p>
      <Button size="sm" className="ml-6 xl:ml-1" onClick={() => show(null)}>
        {t("gotIt")}
      </Button>
    </aside>
  );
}

function useHint(): [HintId | null, (hint: HintId | null) => void] {
  const store = useModelStore();
  const canEdit = useModel((state) => mayEdit(state.role));
  const [hint, setHint] = useState<HintId | null>(null);
  const show = useCallback((next: HintId | null) => {
    if (next) rememberHint(next);
    setHint(next);
  }, []);
  useEffect(() => {
    // While one is read, the moment of another passes, and comes again.
    if (!canEdit || hint) return undefined;
    return store.subscribe((after, before) => {
      const next = hintsFor(before, after).find((id) => !wasHintSeen(id));
      if (next) show(next);
    });
  }, [store, canEdit, hint, show]);
  return [hint, show];
}
