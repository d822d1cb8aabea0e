"use client";

import { useTranslations } from "use-intl";

import type { CommandProblem } from "@/lib/client/commands/problem";

/** Why something cannot be, for the field that it was typed into. */
export function useProblemWords(): (problem: CommandProblem) => string {
  const t = useTranslations("model.problem");
  return (problem) => {
    switch (problem.kind) {
      case "text-too-long":
        return t("text-too-long", { max: problem.charactersMax });
      case "number-out-of-bounds":
        return t("number-out-of-bounds", { min: problem.min, max: problem.max });
      case "not-a-web-address":
      case "not-a-day":
      case "not-a-currency":
      case "record-is-gone":
        return t(problem.kind);
      default:
        return t("title");
    }
  };
}
