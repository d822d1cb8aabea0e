import type { Places } from "../view/lanes-layout";
import type { TidyInput } from "./tidy-input";

/** Tidies in a worker, so that the page goes on meanwhile; null when it was stopped or failed. */
export function runTidy(input: TidyInput, signal: AbortSignal): Promise<Places | null> {
  const worker = new Worker(new URL("./tidy.worker.ts", import.meta.url), { type: "module" });
  return new Promise((resolve) => {
    const end = (places: Places | null) => {
      worker.terminate();
      resolve(places);
    };
    signal.addEventListener("abort", () => end(null), { once: true });
    worker.addEventListener("error", () => end(null), { once: true });
    worker.addEventListener("message", ({ data }: MessageEvent<Places>) => end(data), {
      once: true,
    });
    worker.postMessage(input);
  });
}
