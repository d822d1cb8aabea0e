import * as z from "zod/mini";

import { idSchema, optional, shortTextSchema } from "../fields";
import { defineKind } from "./define-kind";

/** A row that somebody moved by hand: shown before another, never scored differently. */
export const overrideKind = defineKind("override", {
  defenseId: idSchema,
  place: optional(z.strictObject({ before: idSchema })),
  reason: optional(shortTextSchema),
});
