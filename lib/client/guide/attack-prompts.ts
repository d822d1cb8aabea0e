import type { RecordOf } from "@/lib/model/record";

/** Ways in that fit most things, and one for each kind of place a thing lives in. */
const PROMPT_IDS = [
  "trick",
  "inside",
  "supplier",
  "database",
  "disk",
  "backup",
  "memory",
  "repository",
  "pipeline",
  "network",
  "person",
] as const;

export type AttackPrompt = (typeof PROMPT_IDS)[number];

const PROMPTS_MAX = 4;
const EVERYWHERE: readonly AttackPrompt[] = ["trick", "inside", "supplier"];

/**
 * Beginnings of attacks to think on from: first those of the places the thing lives in, then those
 * that fit everywhere. With each question they begin further on, so that nobody reads the same ones.
 */
export function attackPrompts(
  places: readonly RecordOf<"place">[],
  slot: number,
): readonly AttackPrompt[] {
  const kinds: readonly (string | undefined)[] = places.map(({ placeKind }) => placeKind);
  const local = PROMPT_IDS.filter((id) => kinds.includes(id));
  const all = [...local, ...EVERYWHERE];
  const from = (slot * 2) % all.length;
  return [...all.slice(from), ...all.slice(0, from)].slice(0, PROMPTS_MAX);
}
