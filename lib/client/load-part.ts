/** Some browsers never say that they are online again. */
const TRY_EVERY_MS = 5_000;

/** So many parts were asked for in vain and wait for a connection. */
let waiting = 0;

/**
 * Loads a part of the app that is not in this page yet. Without a connection it waits for one: what
 * somebody is doing must not end in an error page because a window was never opened before.
 */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch (error) {
      if (!(error instanceof Error) || error.name !== "ChunkLoadError") throw error;
      waiting += 1;
      await connectionMayBeBack();
      waiting -= 1;
    }
  }
}

/** Whether nothing can be fetched: the browser knows, or a part was just asked for in vain. */
export function isCutOff(): boolean {
  if (waiting > 0) return true;
  return typeof navigator !== "undefined" && "onLine" in navigator && !navigator.onLine;
}

function connectionMayBeBack(): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      removeEventListener("online", end);
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(end, TRY_EVERY_MS);
    addEventListener("online", end);
  });
}
