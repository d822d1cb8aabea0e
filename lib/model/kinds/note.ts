import * as z from "zod/mini";

import { idSchema, notesSchema, optional } from "../fields";
import { defineKind } from "./define-kind";

/** A text beside the model or beside one record: an assumption, a question, a parked thought. */
export const noteKind = defineKind("note", {
  text: optional(notesSchema),
  recordId: optional(idSchema),
  noteKind: optional(z.enum(["note", "assumption", "question", "parked"])),
});
