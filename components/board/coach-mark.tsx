"use client";

import { Sparkles, X } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { loadPart } from "@/lib/client/load-part";
import { useModel, useModelStore } from "@/lib/client/model-context";
import { canLeak, LEAKS_ID } from "@/lib/client/view/coach";

const SEEN_KEY = "parapet.coach.leaks";

/** Offered once for each browser: one more attack, and the list turns. */
export function CoachMark() {
  const t = useTranslations("board.coach");
  const store = useModelStore();
  const isFitting = useModel((state) => canLeak(state.readModel));
  const undo = useModel((state) => state.undo);
  const undoGesture = useModel((state) => state.undoGesture);
  const [phase, setPhase] = useState<"offered" | "adding" | "added" | "closed">(() =>
    wasSeen() ? "closed" : "offered",
  );
  const isAdded = phase === "added" && undoGesture === "add-extras";
  if (phase === "closed" || !(isFitting || isAdded)) return null;

  const close = () => {
    rememberSeen();
    setPhase("closed");
  };
  const add = async () => {
    setPhase("adding");
    const [{ loadExtras }, { addExtras }] = await Promise.all([
      loadPart(() => import("@/lib/catalog/load-extras")),
      loadPart(() => import("@/lib/client/commands/add-extras")),
    ]);
    const { readModel, execute, openPanel } = store.getState();
    const extras = loadExtras("kubernetes-secrets");
    openPanel("worklist");
    const isDone = execute(addExtras(readModel, { attackId: LEAKS_ID, extras }), "add-extras");
    rememberSeen();
    setPhase(isDone ? "added" : "closed");
  };
  return (
    <aside
      aria-label={t("label")}
      className="pointer-events-auto flex w-max max-w-full flex-wrap items-center gap-x-3 gap-y-2 rounded-xl border border-transparent bg-raised py-2 pr-2 pl-4 text-sm shadow-popup"
    >
      <Sparkles aria-hidden className="size-4 shrink-0 text-accent" />
      <p className="min-w-0 flex-1" role="status">
        {isAdded ? t("added") : t.rich("offer", { em: (chunks) => <em>{chunks}</em> })}
      </p>
      {isAdded ? (
        <Button size="sm" onClick={undo}>
          {t("undo")}
        </Button>
      ) : (
        <Button
          size="sm"
          variant="primary"
          disabled={phase === "adding"}
          onClick={() => void add()}
        >
          {t("switchOn")}
        </Button>
      )}
      <IconButton label={t("close")} onClick={close}>
        <X aria-hidden />
      </IconButton>
    </aside>
  );
}

function wasSeen(): boolean {
  try {
    return localStorage.getItem(SEEN_KEY) !== null;
  } catch {
    // A browser that keeps nothing shows the hint each time.
    return false;
  }
}

function rememberSeen(): void {
  try {
    localStorage.setItem(SEEN_KEY, "1");
  } catch {
    // As above.
  }
}
