import * as z from "zod/mini";

import { optional, optionalIds, titleSchema } from "../fields";
import { defineKind } from "./define-kind";

/** A box around cards of the board that moves and folds with them. */
export const frameKind = defineKind("frame", {
  title: titleSchema,
  memberIds: optionalIds(),
  folded: optional(z.boolean()),
});
