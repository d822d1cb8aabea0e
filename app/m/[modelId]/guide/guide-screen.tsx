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
  const store = useModelStore();
  const modelId = useModel((state) => state.modelId);
  const canEdit = useModel((state) => mayEdit(state.role));
  const [first] = useState(() => firstOpenQuestion(store.getState().readModel));
  const go = useCallback(
    (question: GuideQuestion) => {
      // Only the address changes: a new page from the server would know nothing more.
      window.history.pushState(null, "", `${pathname}?${PARAMETER}=${question}`);
    },
    [pathname],
  );
  const leave = useCallback(() => router.push(screenPath(modelId, "board")), [router, modelId]);
  return (
    <main className="min-h-0 flex-1 overflow-y-auto bg-page">
      {canEdit ? (
        <Guide question={isGuideQuestion(asked) ? asked : first} onGo={go} onLeave={leave} />
      ) : (
        <EmptyState title={t("model.readOnly")}>{t("model.blocked.read-only")}</EmptyState>
      )}
    </main>
  );
}
