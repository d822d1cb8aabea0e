export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** A cookie and not local storage, so that the first answer of the server already has the colours. */
export const THEME_COOKIE = "parapet-theme";

export function readTheme(value: string | undefined): Theme {
  return THEMES.find((theme) => theme === value) ?? "system";
}

/** Recolours this page now and every later one of this browser. */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
  const lifetime = theme === "system" ? 0 : 60 * 60 * 24 * 365;
  document.cookie = `${THEME_COOKIE}=${theme}; Path=/; Max-Age=${String(lifetime)}; SameSite=Lax`;
}

export function currentTheme(): Theme {
  return readTheme(document.documentElement.dataset["theme"]);
}
