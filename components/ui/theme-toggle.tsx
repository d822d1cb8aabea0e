"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useSyncExternalStore } from "react";
import { useTranslations } from "use-intl";

import { applyTheme, currentTheme, type Theme, THEMES } from "./theme";

const ICONS = { system: Monitor, light: Sun, dark: Moon };
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function choose(theme: Theme): void {
  applyTheme(theme);
  for (const listener of listeners) listener();
}

/** Steps through the three themes; its name says which one holds. */
export function ThemeToggle({ initial }: { readonly initial: Theme }) {
  const t = useTranslations("common.theme");
  const theme = useSyncExternalStore(subscribe, currentTheme, () => initial);
  const Icon = ICONS[theme];
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
  const label = t("label", { theme: t(theme) });
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={() => choose(next)}
      className="-mr-2 inline-flex size-8 shrink-0 items-center justify-center rounded-md text-muted transition-colors hover:bg-sunken hover:text-ink max-sm:size-11"
    >
      <Icon aria-hidden className="size-4" />
    </button>
  );
}
