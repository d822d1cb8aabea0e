"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";

/** What a screen reader hears of React Flow, in the words of the catalogue. */
export function useAriaWords(canEdit: boolean) {
  const t = useTranslations("board.aria");
  return useMemo(
    () => ({
      "node.a11yDescription.default": t(canEdit ? "card" : "cardToRead"),
      "node.a11yDescription.keyboardDisabled": t(canEdit ? "card" : "cardToRead"),
      "node.a11yDescription.ariaLiveMessage": ({
        direction,
        x,
        y,
      }: {
        readonly direction: string;
        readonly x: number;
        readonly y: number;
      }) => t("moved", { direction, x, y }),
      "edge.a11yDescription.default": t("line"),
    }),
    [t, canEdit],
  );
}
