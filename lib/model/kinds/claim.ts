import * as z from "zod/mini";

import { notesSchema, optional, optionalList, shortTextSchema } from "../fields";
import { defineKind } from "./define-kind";

const voiceSchema = z.strictObject({
  name: shortTextSchema.check(z.minLength(1)),
  why: optional(notesSchema),
});

/** A statement the model supports or denies, with who agrees and who does not. */
export const claimKind = defineKind("claim", {
  text: optional(notesSchema),
  verdictNote: optional(notesSchema),
  agree: optionalList(voiceSchema),
  disagree: optionalList(voiceSchema),
});
