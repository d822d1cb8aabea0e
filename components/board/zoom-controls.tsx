"use client";

import { Maximize, Minus, Plus } from "lucide-react";
import { useTranslations } from "use-intl";

import { ActionButton } from "@/components/ui/action-button";
import { useAction } from "@/lib/client/use-action";

export function ZoomControls() {
  const t = useTranslations("board");
  return (
    <div
      role="toolbar"
      aria-label={t("zoom")}
      className="pointer-events-auto flex rounded-xl border border-transparent bg-raised p-1 shadow-popup"
    >
      <ActionButton action={useAction("zoom-out")} icon={Minus} />
      <ActionButton action={useAction("zoom-to-fit")} icon={Maximize} />
      <ActionButton action={useAction("zoom-in")} icon={Plus} />
    </div>
  );
}
