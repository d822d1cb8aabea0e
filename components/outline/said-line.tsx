"use client";

import { useTranslations } from "use-intl";

import type { Said } from "@/lib/client/outline/outline-view";
import { PASTED_LINES_MAX } from "@/lib/client/outline/pasted-lines";

import { useOutlineView } from "./outline-context";

/** What the last gesture did, said aloud as well. */
export function SaidLine() {
  const said = useOutlineView((view) => view.said);
  const words = useSaidWords();
  return (
    <p role="status" className="min-w-0 truncate text-xs text-muted">
      {said && <span key={said.n}>{words(said.what)}</span>}
    </p>
  );
}

function useSaidWords(): (said: Said) => string {
  const t = useTranslations("outline.said");
  return (said) => {
    switch (said.kind) {
      case "pasted":
        return [
          t("added", { count: said.count }),
          said.cut > 0 && t("cut", { count: said.cut }),
          said.leftOut > 0 && t("leftOut", { count: said.leftOut, max: PASTED_LINES_MAX }),
        ]
          .filter(Boolean)
          .join(" ");
      case "nothing-pasted":
        return t("nothingPasted");
      case "not-here":
        return t("notHere");
      case "deleted":
        return t("deleted", { count: said.count });
      case "moved":
        return t("moved");
      case "not-moved":
        return t(said.because);
    }
  };
}
