"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useCallback, useState } from "react";
import { useTranslations } from "use-intl";

import { Guide } from "@/components/guide/guide";
import { EmptyState } from "@/components/ui/empty-state";
import {
  firstOpenQuestion,
  type GuideQuestion,
  isGuideQuestion,
} from "@/lib/client/guide/questions";
import { useModel, useModelStore } from "@/lib/client/model-context";
import { mayEdit } from "@/lib/client/role";
import { screenPath } from "@/lib/client/screen";

const PARAMETER = "q";

/** The guide on a page of its own; the question is part of the address, so back and reload work. */
export function GuideScreen() {
  const t = useTranslations();
  const router = useRouter();
  const pathname = usePathname();
  const asked = useSearchParams().get(PARAMETER);
  const modelId = useModel((state) => state.modelId);
  const canEdit = useModel((state) => mayEdit(state.role));
  const [question, show] = useQuestion(asked);
  const go = useCallback(
    (next: GuideQuestion) => {
      show(next);
      // Only the address changes: a new page from the server would know nothing more.
      window.history.pushState(null, "", `${pathname}?${PARAMETER}=${next}`);
    },
    [show, pathname],
  );
  const leave = useCallback(() => router.push(screenPath(modelId, "board")), [router, modelId]);
  return (
    <main className="min-h-0 flex-1 overflow-y-auto bg-page">
      {canEdit ? (
        <Guide question={question} onGo={go} onLeave={leave} />
      ) : (
        <EmptyState title={t("model.readOnly")}>{t("model.blocked.read-only")}</EmptyState>
      )}
    </main>
  );
}

type Shown = {
  /** By the address, as far as the router has told. */
  readonly asked: string | null;
  /** Null where that is the question. */
  readonly ahead: GuideQuestion | null;
};

/**
 * The question of the address. The router hears of a new address a while later; the next question is
 * shown before that, so that what is typed right after an answer is typed into it.
 */
function useQuestion(asked: string | null) {
  const store = useModelStore();
  const [first] = useState(() => firstOpenQuestion(store.getState().readModel));
  const [shown, setShown] = useState<Shown>({ asked, ahead: null });
  if (shown.asked !== asked) setShown({ asked, ahead: null });
  const show = useCallback((ahead: GuideQuestion) => setShown((now) => ({ ...now, ahead })), []);
  const question = shown.ahead ?? (isGuideQuestion(asked) ? asked : first);
  return [question, show] as const;
}
