"use client";

import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";

import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import type { ApiProblem } from "@/lib/client/api/call-api";

const ISSUES_SHOWN = 5;
const NAMED = ["unreachable", "rate-limited", "too-large", "too-busy", "not-saved"] as const;

/** Why nothing was made, with the places in the file that the server named. */
export function NewModelProblem({
  problem,
  onClose,
}: {
  readonly problem: ApiProblem | null;
  readonly onClose: () => void;
}) {
  const t = useTranslations();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It stands above what was pressed, which on a phone may be two screens below.
    if (problem) box.current?.scrollIntoView({ block: "nearest" });
  }, [problem]);
  if (!problem) return null;
  const { code, issues } = problem;
  const named = NAMED.find((known) => known === code);
  const rest = issues.length - ISSUES_SHOWN;
  return (
    <div ref={box} className="scroll-mt-4">
      <Banner
        tone="error"
        title={t("start.problem.title")}
        action={
          <Button size="sm" onClick={onClose}>
            {t("common.close")}
          </Button>
        }
      >
        {issues.length === 0 && (
          <p>{named ? t(`start.problem.${named}`) : t("start.problem.other", { code })}</p>
        )}
        {issues.length > 0 && (
          <>
            <p>{t("start.problem.invalid")}</p>
            <ul className="mt-1 list-disc pl-5">
              {issues.slice(0, ISSUES_SHOWN).map(({ path, message }, index) => (
                <li key={index}>
                  {path && <code className="font-mono text-xs">{path}</code>} {message}
                </li>
              ))}
              {rest > 0 && <li>{t("start.problem.more", { count: rest })}</li>}
            </ul>
          </>
        )}
      </Banner>
    </div>
  );
}
