"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import { BottomSheet } from "@/components/ui/bottom-sheet";
import { useModel } from "@/lib/client/model-context";

/** The details of what is selected; closed, nothing is selected any more. */
export function DetailsSheet({
  open,
  children,
}: {
  readonly open: boolean;
  readonly children: ReactNode;
}) {
  const t = useTranslations("board.panel");
  const close = useModel((state) => state.closePanel);
  const handleOpenChange = (isOpen: boolean) => {
    if (!isOpen) close();
  };
  return (
    <BottomSheet open={open} onOpenChange={handleOpenChange} title={t("details")}>
      {children}
    </BottomSheet>
  );
}
