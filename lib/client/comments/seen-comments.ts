/** Which comments somebody has seen in this browser. Storage that fails forgets, and breaks nothing. */
export type SeenPort = {
  /** Null before the first visit. */
  readonly load: () => ReadonlySet<string> | null;
  readonly save: (ids: ReadonlySet<string>) => void;
  /** Another page of this browser has seen more. */
  readonly onOthers: (run: (ids: ReadonlySet<string>) => void) => void;
};

/** So many are remembered for a model, the newest; a model has fewer that matter. */
const SEEN_MAX = 5_000;

/** Remembers in the browser's own storage, for all its pages. */
export function storedSeen(modelId: string): SeenPort {
  const key = `parapet.seen-comments.${modelId}`;
  return {
    load: () => parseSeen(read(key)),
    save: (ids) => {
      try {
        localStorage.setItem(key, [...ids].slice(-SEEN_MAX).join(" "));
      } catch {
        // Full or forbidden: what was seen is unread again after a reload.
      }
    },
    onOthers: (run) => {
      addEventListener("storage", (event) => {
        if (event.key !== key) return;
        const seen = parseSeen(event.newValue);
        if (seen) run(seen);
      });
    },
  };
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function parseSeen(text: string | null): ReadonlySet<string> | null {
  return text === null ? null : new Set(text.split(" ").filter((id) => id !== ""));
}
