import * as z from "zod/mini";

import data from "./principles.json";

const PRINCIPLE_IDS = [
  "concrete",
  "obtained-and-used",
  "where-it-lives",
  "write-it-down",
  "like-an-attacker",
  "does-it-concern-us",
  "room-for-surprises",
  "moving-parts",
  "as-really-run",
  "easy-and-broad-first",
  "draw-a-line",
  "come-back",
] as const;

const MOMENTS = [
  "asset",
  "no-asset",
  "failure",
  "cost",
  "places",
  "attacks",
  "defenses",
  "list",
  "no-list",
] as const;

const principleSchema = z.strictObject({
  id: z.enum(PRINCIPLE_IDS),
  /** The points of the interview that it is made from, as docs/attribution.md numbers them. */
  points: z.array(z.string().check(z.regex(/^S\d{1,2}$/))).check(z.minLength(1)),
  /** Where it is shown while somebody builds a model. */
  moments: z.array(z.enum(MOMENTS)),
});

export type PrincipleId = (typeof PRINCIPLE_IDS)[number];
export type PrincipleMoment = (typeof MOMENTS)[number];

/** The method's principles, in the order of its moves; their words are in the catalogue of words. */
export const PRINCIPLES = z.array(principleSchema).parse(data);

const BY_MOMENT = new Map(
  PRINCIPLES.flatMap(({ id, moments }) => moments.map((moment) => [moment, id] as const)),
);

/** The principle to show at a moment; each moment has one. */
export function principleAt(moment: PrincipleMoment): PrincipleId {
  return BY_MOMENT.get(moment) ?? "concrete";
}
