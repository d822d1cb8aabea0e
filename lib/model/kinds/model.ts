import * as z from "zod/mini";

import {
  daySchema,
  notesSchema,
  optional,
  optionalList,
  optionalWords,
  shortTextSchema,
  titleSchema,
} from "../fields";

const nonNegative = z.number().check(z.minimum(0), z.maximum(1e9));

/** How the numbers are to be read; what is absent has the default of `resolveSettings`. */
export const settingsSchema = z.strictObject({
  /** money: amounts in `currency`. points: 100 is the worst thing on the board, costs in person-days. */
  unit: optional(z.enum(["money", "points"])),
  currency: optional(
    z.string().check(z.regex(/^[A-Z]{3}$/, { error: "must be a three-letter currency code" })),
  ),
  /** Money for one person-day. */
  dayRate: optional(z.number().check(z.positive(), z.maximum(1e6))),
  horizonYears: optional(z.number().check(z.minimum(0.1), z.maximum(50))),
  /** By what share one moving part makes unexpected attacks more frequent. */
  rho: optional(z.number().check(z.minimum(0), z.maximum(1))),
  /** No attack is believed to fall below this share of what it was. */
  floor: optional(z.number().check(z.minimum(0), z.maximum(1))),
  baselinePoints: optional(z.number().check(z.minimum(0), z.maximum(1000))),
  capacityDays: optional(nonNegative),
  stopScore: optional(nonNegative),
  assume: optional(z.enum(["designed", "asRun"])),
});

const reviewSchema = z.strictObject({
  nextOn: optional(daySchema),
  triggers: optionalList(shortTextSchema.check(z.minLength(1))),
});

const modelShape = {
  title: titleSchema,
  summary: optional(notesSchema),
  scopeIn: optionalList(shortTextSchema.check(z.minLength(1))),
  scopeOut: optionalList(shortTextSchema.check(z.minLength(1))),
  tags: optionalWords(),
  licence: optional(shortTextSchema),
  settings: optional(settingsSchema),
  review: optional(reviewSchema),
};

/** The record about the model itself: exactly one, its id is always `model`. */
export const modelKind = {
  kind: "model",
  fields: z.strictObject(modelShape),
  record: z.strictObject({ kind: z.literal("model"), id: z.literal("model"), ...modelShape }),
} as const;

export type Settings = z.infer<typeof settingsSchema>;
