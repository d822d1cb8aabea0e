const TOUCHES = ["pointerdown", "keydown"] as const;
/** Long after the first picture, in case the connection goes before somebody touches anything. */
const AHEAD_MS = 4_000;

/**
 * Runs once, when somebody first touches the page or a key, or a while later: in time for what that
 * touch may ask for, and not before the first picture. Ends with what is returned.
 */
export function onFirstTouch(run: () => void): () => void {
  const end = new AbortController();
  const { signal } = end;
  const once = () => {
    end.abort();
    run();
  };
  const timer = setTimeout(once, AHEAD_MS);
  signal.addEventListener("abort", () => clearTimeout(timer));
  for (const name of TOUCHES) addEventListener(name, once, { signal, capture: true });
  return () => end.abort();
}
