import { notesSchema, optional, optionalWords, titleSchema } from "../fields";
import { defineKind } from "./define-kind";

/** Something of value, named concretely: one database password, not "secrets". */
export const assetKind = defineKind("asset", {
  title: titleSchema,
  notes: optional(notesSchema),
  tags: optionalWords(),
});
