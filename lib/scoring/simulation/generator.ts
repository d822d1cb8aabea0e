/** Uniform numbers from 0, never 1, in steps of 2^-32; the same seed always gives the same ones. */
export type Generator = () => number;

/** What is left of a likeness between two texts is gone after so many numbers. */
const WARM_UP = 20;

/**
 * A generator for a text, whatever its length: the text is mixed into the 128 bits it starts from.
 *
 * @source Chris Doty-Humphrey, PractRand 0.95, 2019, for the generator sfc32
 */
export function generatorOf(text: string): Generator {
  let a = hashOf(text, 0x811c9dc5, 0x01000193);
  let b = hashOf(text, 0x9e3779b9, 0x85ebca77);
  let c = hashOf(text, 0x85ebca6b, 0xc2b2ae3d);
  let counter = hashOf(text, 0xc2b2ae35, 0x27d4eb2f);
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 0x1_0000_0000;
  };
  for (let round = 0; round < WARM_UP; round += 1) next();
  return next;
}

/** A hash after Fowler, Noll and Vo, with a start and an odd factor of its own. */
function hashOf(text: string, start: number, factor: number): number {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), factor);
  }
  return hash;
}
