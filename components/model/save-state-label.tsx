"use client";

import { Check, CloudOff, LoaderCircle, TriangleAlert } from "lucide-react";
import { useTranslations } from "use-intl";

import { useModel } from "@/lib/client/model-context";
import { mayComment } from "@/lib/client/role";
import type { SaveState } from "@/lib/client/save-state";
import { useRefusalReason } from "@/lib/client/use-refusal-reason";

const ICONS = {
  saved: { icon: Check, colour: "text-muted" },
  saving: { icon: LoaderCircle, colour: "text-muted" },
  offline: { icon: CloudOff, colour: "text-warn" },
  rejected: { icon: TriangleAlert, colour: "text-danger" },
} as const;

/** How much of what this page did is safe, in words; readers are told that they only read. */
export function SaveStateLabel() {
  const t = useTranslations("model");
  const saveState = useModel((state) => state.saveState);
  const canWrite = useModel((state) => mayComment(state.role));
  const words = useSaveWords();
  if (!canWrite) {
    return (
      <span className="rounded-sm border border-line px-1.5 py-0.5 text-xs text-muted">
        {t("readOnly")}
      </span>
    );
  }
  const { icon: Icon, colour } = ICONS[saveState.kind];
  return (
    <span role="status" className={`flex min-w-0 items-center gap-1.5 text-xs ${colour}`}>
      <Icon
        aria-hidden
        className={`size-3.5 shrink-0 ${saveState.kind === "saving" ? "animate-spin" : ""}`}
      />
      <span className="truncate max-sm:sr-only">{words(saveState)}</span>
    </span>
  );
}

function useSaveWords(): (saveState: SaveState) => string {
  const t = useTranslations("model.save");
  const reason = useRefusalReason();
  return (saveState) => {
    switch (saveState.kind) {
      case "saved":
      case "saving":
        return t(saveState.kind);
      case "offline":
        return t(saveState.isKept ? "kept" : "offline", { count: saveState.waiting });
      case "rejected":
        return t("rejected", { reason: reason(saveState.code) });
    }
  };
}
