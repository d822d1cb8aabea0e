"use client";

import { Lightbulb } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { type HintId, hintsFor, type HintState } from "@/lib/client/hints/hints";
import { rememberHint, wasHintSeen } from "@/lib/client/hints/seen-hints";
import { useModel, useModelStore } from "@/lib/client/model-context";
import { mayEdit } from "@/lib/client/role";

/**
 * Tells once for each browser what helps in a moment, one thing at a time and out of the way; while
 * a window is open it waits. Readers are told nothing: there is nothing for them to do.
 */
export function Hints() {
  const t = useTranslations("hints");
  const isCovered = useModel((state) => state.overlay !== null);
  const canEdit = useModel((state) => mayEdit(state.role));
  const [hint, show] = useHint(canEdit);
  if (!hint || isCovered || !canEdit) return null;
  return (
    <aside
      aria-label={t("label")}
      className="z-30 flex items-center gap-2 border-t border-line bg-surface px-4 py-1.5 text-xs max-sm:fixed max-sm:inset-x-4 max-sm:bottom-22 max-sm:flex-col max-sm:items-start max-sm:rounded-xl max-sm:border max-sm:border-transparent max-sm:bg-raised max-sm:p-4 max-sm:text-sm max-sm:shadow-popup xl:fixed xl:top-12 xl:right-32 xl:h-[39px] xl:max-w-[calc(100%-47rem)] xl:border-0 xl:p-0 print:hidden"
    >
      {/* Where the line of steps has a free end it stands there, else in a line of its own below. */}
      <p role="status" className="flex gap-2 text-pretty">
        <Lightbulb aria-hidden className="mt-0.5 size-4 shrink-0 text-accent sm:mt-0" />
        <span>{t(`hint.${hint}`)}</span>
      </p>
      <Button size="sm" className="ml-1 max-sm:ml-6" onClick={() => show(null)}>
        {t("gotIt")}
      </Button>
    </aside>
  );
}

function useHint(canEdit: boolean): [HintId | null, (hint: HintId | null) => void] {
  const store = useModelStore();
  const [hint, setHint] = useState<HintId | null>(null);
  const show = useCallback((next: HintId | null) => {
    if (next) rememberHint(next);
    setHint(next);
  }, []);
  const isNew = useRef(true);
  useEffect(() => {
    // While one is read, the moment of another passes, and comes again.
    if (!canEdit || hint) return undefined;
    const tell = (after: HintState, before: HintState) => {
      const next = hintsFor(before, after).find((id) => !wasHintSeen(id));
      if (next) show(next);
    };
    // This is loaded later than the board: what somebody has done by then is a moment too.
    if (isNew.current) tell(store.getState(), store.getInitialState());
    isNew.current = false;
    return store.subscribe(tell);
  }, [store, canEdit, hint, show]);
  return [hint, show];
}
