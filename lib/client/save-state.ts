/** How much of what this page did is on the server; said in words in the top bar. */
export type SaveState =
  | { readonly kind: "saved" }
  | { readonly kind: "saving" }
  /** `kept`: so many of the changes that wait would outlive this page; none when one would not. */
  | { readonly kind: "offline"; readonly waiting: number; readonly kept: number }
  | { readonly kind: "rejected"; readonly code: string; readonly detail?: string };

/** `refusal` is the last batch that the server did not take, until something is saved again. */
export function saveStateOf(
  { waiting, kept }: { readonly waiting: number; readonly kept: number },
  isOffline: boolean,
  refusal: { readonly code: string; readonly detail: string | undefined } | null,
): SaveState {
  if (waiting > 0) return isOffline ? { kind: "offline", waiting, kept } : { kind: "saving" };
  if (!refusal) return { kind: "saved" };
  const { code, detail } = refusal;
  return { kind: "rejected", code, ...(detail !== undefined && { detail }) };
}

export function isSameSaveState(a: SaveState, b: SaveState): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
