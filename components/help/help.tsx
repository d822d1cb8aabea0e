"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import type { HelpFigures } from "@/lib/client/view/help-figures";

import { HelpHints } from "./help-hints";
import { HelpMethod } from "./help-method";
import { HelpPrinciples } from "./help-principles";
import { HelpScoring } from "./help-scoring";
import { HelpSection } from "./help-section";
import { HelpWords } from "./help-words";

const SECTIONS = ["method", "scoring", "principles", "words", "shortcuts", "hints"] as const;

/** The method, how scoring works with one model's own numbers, words and keys. */
export function Help({
  heading: Heading,
  figures,
  action,
  shortcuts,
}: {
  /** Under a model's title it is not the first heading of the page. */
  readonly heading: "h1" | "h2";
  readonly figures: HelpFigures;
  /** What to do next, beside the introduction. */
  readonly action: ReactNode;
  readonly shortcuts: ReactNode;
}) {
  const t = useTranslations("help");
  return (
    <div className="mx-auto grid w-full max-w-5xl gap-x-10 px-4 pt-8 pb-16 sm:px-6 lg:grid-cols-[10rem_minmax(0,1fr)]">
      <nav aria-label={t("contents")} className="mb-8 lg:sticky lg:top-8 lg:self-start">
        <ul className="flex flex-wrap gap-x-4 gap-y-1 lg:flex-col">
          {SECTIONS.map((id) => (
            <li key={id}>
              <a
                href={`#${id}`}
                className="inline-flex min-h-7 items-center text-sm text-muted hover:text-ink hover:underline max-sm:min-h-11 max-sm:min-w-11"
              >
                {t(`section.${id}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="flex min-w-0 flex-col gap-12">
        <header className="flex flex-col items-start gap-3">
          <Heading className="text-xl font-semibold tracking-tight text-balance">
            {t("title")}
          </Heading>
          <p className="max-w-prose text-base text-muted text-pretty">{t("intro")}</p>
          {action}
        </header>
        <HelpMethod />
        <HelpScoring figures={figures} />
        <HelpPrinciples />
        <HelpWords />
        <HelpSection id="shortcuts" title={t("section.shortcuts")}>
          {shortcuts}
        </HelpSection>
        <HelpHints />
      </div>
    </div>
  );
}
