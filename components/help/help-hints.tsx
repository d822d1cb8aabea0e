"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { forgetHints } from "@/lib/client/hints/seen-hints";

import { HelpSection } from "./help-section";

/** Hints come once for each browser; here they can be had again. */
export function HelpHints() {
  const t = useTranslations("help");
  const [isDone, setIsDone] = useState(false);
  return (
    <HelpSection id="hints" title={t("section.hints")}>
      <p className="max-w-prose text-sm text-muted text-pretty">{t("hints.body")}</p>
      <div className="flex flex-wrap items-center gap-3">
        <Button
          onClick={() => {
            forgetHints();
            setIsDone(true);
          }}
        >
          {t("hints.again")}
        </Button>
        <p role="status" className="text-sm text-muted">
          {isDone && t("hints.done")}
        </p>
      </div>
    </HelpSection>
  );
}
