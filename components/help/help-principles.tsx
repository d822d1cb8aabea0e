"use client";

import { useTranslations } from "use-intl";

import { PrincipleCard } from "@/components/ui/principle-card";
import { PRINCIPLES } from "@/lib/catalog/principles/principles";

import { HelpSection } from "./help-section";

/** What the method stands on, one card each. */
export function HelpPrinciples() {
  const t = useTranslations();
  return (
    <HelpSection id="principles" title={t("help.section.principles")}>
      <ul className="grid gap-3 sm:grid-cols-2">
        {PRINCIPLES.map(({ id }) => (
          <li key={id} className="flex *:flex-1">
            <PrincipleCard title={t(`principles.${id}.title`)}>
              {t(`principles.${id}.body`)}
            </PrincipleCard>
          </li>
        ))}
      </ul>
      <p className="text-xs text-muted">{t("help.source")}</p>
    </HelpSection>
  );
}
