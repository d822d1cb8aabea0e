"use client";

import { Check, CloudOff, LoaderCircle, TriangleAlert } from "lucide-react";
import { useTranslations } from "use-intl";

import { Tooltip } from "@/components/ui/tooltip";
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

/**
 * How much of what this page did is safe, in words; readers are told that they only read. Where there
 * is no room for all of the words they wrap out of sight, and the icon stands for them.
 */
export function SaveStateLabel() {
  const t = useTranslations("model");
  const saveState = useModel((state) => state.saveState);
  const canWrite = useModel((state) => mayComment(state.role));
  const words = useSaveWords()(saveState);
  if (!canWrite) {
    return (
      <span className="shrink-0 rounded-sm border border-line px-1.5 py-0.5 text-xs whitespace-nowrap text-muted">
        {t("readOnly")}
      </span>
    );
  }
  const { icon: Icon, colour } = ICONS[saveState.kind];
  return (
    <Tooltip text={words}>
      {/* Gives way before the title does. */}
      <span
        role="status"
        className={`flex h-5 min-w-4 shrink-[999] flex-wrap items-center gap-x-1.5 overflow-hidden text-xs ${colour}`}
      >
        <Icon
          aria-hidden
          className={`my-0.5 size-4 shrink-0 ${saveState.kind === "saving" ? "animate-spin" : ""}`}
        />
        <span className="leading-5 whitespace-nowrap">{words}</span>
      </span>
    </Tooltip>
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
        // What is about to be written is counted when it is.
        return saveState.kept > 0
          ? t("kept", { count: saveState.kept })
          : t("offline", { count: saveState.waiting });
      case "rejected":
        return t("rejected", { reason: reason(saveState.code) });
    }
  };
}
