import { seededRandom } from "../crash/random";

/** Choices that are the same for the same seed. */
export type Chance = {
  /** In [0, 1). */
  readonly number: () => number;
  readonly between: (least: number, most: number) => number;
  readonly happens: (probability: number) => boolean;
  readonly pick: <T>(choices: readonly T[]) => T | undefined;
};

export function chanceOf(seed: number): Chance {
  const number = seededRandom(seed);
  return {
    number,
    between: (least, most) => least + Math.floor(number() * (most - least + 1)),
    happens: (probability) => number() < probability,
    pick: (choices) => choices[Math.floor(number() * choices.length)],
  };
}
