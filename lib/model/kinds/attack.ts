import * as z from "zod/mini";

import { optionalEstimate } from "../estimate";
import {
  daySchema,
  idSchema,
  notesSchema,
  optional,
  optionalIds,
  optionalWords,
  shortTextSchema,
  titleSchema,
} from "../fields";
import { defineKind } from "./define-kind";

/** A way to bring about a failure, with the AND/OR steps below `rootStepId`. */
export const attackKind = defineKind("attack", {
  title: titleSchema,
  notes: optional(notesSchema),
  ratePerYear: optionalEstimate("ratePerYear"),
  /** Whether the rate counts attempts or, by default, successes. */
  rateMeans: optional(z.enum(["successes", "attempts"])),
  rootStepId: optional(idSchema),
  failureIds: optionalIds(),
  attackerIds: optionalIds(),
  placeIds: optionalIds(),
  techniqueRefs: optionalWords(),
  tags: optionalWords(),
  /** Overrides the model's floor for this attack. */
  floor: optional(z.number().check(z.minimum(0), z.maximum(1))),
  floorReason: optional(shortTextSchema),
  plausible: optional(
    z.strictObject({ answer: z.enum(["yes", "no"]), because: optional(shortTextSchema) }),
  ),
  treatment: optional(
    z.strictObject({
      decision: z.enum(["mitigate", "eliminate", "transfer", "accept"]),
      reason: optional(shortTextSchema),
      expiresOn: optional(daySchema),
    }),
  ),
  /** The catch-all "attacks nobody has thought of yet"; at most one in a model. */
  futureUnexpected: optional(z.boolean()),
});
