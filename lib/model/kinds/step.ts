import * as z from "zod/mini";

import { optionalEstimate } from "../estimate";
import { idSchema, optional, optionalIds, optionalWords, titleSchema } from "../fields";
import { defineKind } from "./define-kind";

/** One action inside attacks; may be shared by several parents and several attacks. */
export const stepKind = defineKind("step", {
  title: titleSchema,
  /** Where the step is at home; it may still be used by others. */
  attackId: optional(idSchema),
  gate: optional(z.enum(["leaf", "and", "or"])),
  childIds: optionalIds(),
  /** Chance that somebody who tries this gets through, without any defense. */
  success: optionalEstimate("probability"),
  techniqueRefs: optionalWords(),
});
