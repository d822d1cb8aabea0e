import * as z from "zod/mini";

import { idSchema, notesSchema, optional } from "../fields";
import { defineKind } from "./define-kind";

/** A remark on a record; who wrote it and when is the server's to say. */
export const commentKind = defineKind("comment", {
  recordId: idSchema,
  text: optional(notesSchema),
  resolved: optional(z.boolean()),
});
