"use client";

import { useTranslations } from "use-intl";

import { HelpSection } from "./help-section";

const WORDS = [
  "failure",
  "rate",
  "expectedLoss",
  "movingParts",
  "priceOfPart",
  "alone",
  "bands",
  "line",
  "perDay",
  "close",
  "riskLeft",
] as const;

/** What the words on the screens mean. */
export function HelpWords() {
  const t = useTranslations("help");
  return (
    <HelpSection id="words" title={t("section.words")}>
      <dl className="flex flex-col">
        {WORDS.map((word) => (
          <div
            key={word}
            className="grid gap-x-6 gap-y-0.5 border-b border-line py-2 text-sm sm:grid-cols-[12rem_minmax(0,1fr)]"
          >
            <dt className="font-medium">{t(`word.${word}.term`)}</dt>
            <dd className="max-w-prose text-muted text-pretty">{t(`word.${word}.means`)}</dd>
          </div>
        ))}
      </dl>
    </HelpSection>
  );
}
