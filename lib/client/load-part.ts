/** Some browsers never say that they are online again. */
const TRY_EVERY_MS = 5_000;

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
      await connectionMayBeBack();
    }
  }
}

/** Whether the browser knows that nothing can be fetched. */
export function isOffline(): boolean {
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
