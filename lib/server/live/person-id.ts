import { createHash } from "node:crypto";

const CHARACTERS = 12;

/**
 * How members of a model know an author, on whichever page and for as long as the author lasts.
 * Another in every model, and nothing can be had with it.
 */
export function personIdOf(modelId: string, authorKey: string): string {
  return createHash("sha256").update(`${modelId} ${authorKey}`).digest("hex").slice(0, CHARACTERS);
}
