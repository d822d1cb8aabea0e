"use client";

import { useTranslations } from "use-intl";

import { Help } from "@/components/help/help";
import { AppLink } from "@/components/ui/app-link";
import { buttonClass } from "@/components/ui/button";
import { Logo } from "@/components/ui/logo";
import type { Theme } from "@/components/ui/theme";
import { ThemeToggle } from "@/components/ui/theme-toggle";
import type { HelpFigures } from "@/lib/client/view/help-figures";

import { AllShortcuts } from "./all-shortcuts";

/** The help as a page of its own, for whoever has no model open. */
export function HelpPage({
  figures,
  theme,
}: {
  readonly figures: HelpFigures;
  readonly theme: Theme;
}) {
  const t = useTranslations();
  return (
    <>
      <header className="mx-auto flex h-14 max-w-5xl items-center justify-between px-4 sm:px-6">
        <AppLink
          href="/"
          aria-label={t("common.home")}
          className="flex min-h-8 items-center gap-2 max-sm:min-h-11 rounded-md text-base font-semibold"
        >
          <Logo />
          {t("common.appName")}
        </AppLink>
        <ThemeToggle initial={theme} />
      </header>
      <main>
        <Help
          heading="h1"
          figures={figures}
          action={
            <AppLink href="/" className={buttonClass({ variant: "primary", size: "lg" })}>
              {t("help.begin")}
            </AppLink>
          }
          shortcuts={<AllShortcuts />}
        />
      </main>
    </>
  );
}
