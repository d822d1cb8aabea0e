"use client";

import { useTranslations } from "use-intl";

import { HelpSection } from "./help-section";

const MOVES = ["name", "attack", "defend", "weigh", "return"] as const;

/** The five moves, each with what it is for. */
export function HelpMethod() {
  const t = useTranslations("help");
  return (
    <HelpSection id="method" title={t("section.method")}>
      <p className="max-w-prose text-sm text-muted text-pretty">{t("method.intro")}</p>
      <ol className="flex flex-col gap-4">
        {MOVES.map((move, index) => (
          <li key={move} className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3">
            <span
              aria-hidden
              className="flex size-7 items-center justify-center rounded-full border border-line-strong text-sm font-semibold"
            >
              {index + 1}
            </span>
            <div className="max-w-prose">
              <h3 className="text-sm leading-7 font-semibold">{t(`method.${move}.title`)}</h3>
              <p className="text-sm text-muted text-pretty">{t(`method.${move}.body`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </HelpSection>
  );
}
