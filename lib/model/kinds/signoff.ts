import { z } from "zod";

import { daySchema, optional, shortTextSchema } from "../fields";
import { defineKind } from "./define-kind";

/** Somebody's "good enough for now", with how sure they are, from 1 to 5. */
export const signoffKind = defineKind("signoff", {
  name: optional(shortTextSchema),
  role: optional(shortTextSchema),
  confidence: optional(z.int().min(1).max(5)),
  on: optional(daySchema),
});
