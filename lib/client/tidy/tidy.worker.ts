import { tidied } from "./tidied";
import type { TidyInput } from "./tidy-input";

addEventListener("message", ({ data }: MessageEvent<TidyInput>) => {
  postMessage(tidied(data));
});
