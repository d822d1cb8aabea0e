/** The screens that look at one model, in the order in which they are offered. */
export const SCREENS = ["board", "outline", "worklist", "compare"] as const;

export type Screen = (typeof SCREENS)[number];

/** Where a screen of a model is. */
export function screenPath(modelId: string, screen: Screen): string {
  const board = `/m/${encodeURIComponent(modelId)}`;
  return screen === "board" ? board : `${board}/${screen}`;
}

/** Where the guide asks one thing at a time. */
export function guidePath(modelId: string): string {
  return `${screenPath(modelId, "board")}/guide`;
}

/** Where the help explains with the model's own numbers. */
export function helpPath(modelId: string): string {
  return `${screenPath(modelId, "board")}/help`;
}

/** The screen that a path leads to; null for a path that is none of them. */
export function screenOf(pathname: string): Screen | null {
  const [, folder, modelId, name, ...rest] = pathname.split("/");
  if (folder !== "m" || !modelId || rest.length > 0) return null;
  if (name === undefined) return "board";
  return SCREENS.find((screen) => screen === name && screen !== "board") ?? null;
}
