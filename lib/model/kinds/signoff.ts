import * as z from "zod/mini";

import { daySchema, optional, shortTextSchema } from "../fields";
import { defineKind } from "./define-kind";

/** Somebody's "good enough for now", with how sure they are, from 1 to 5. */
export const signoffKind = defineKind("signoff", {
  name: optional(shortTextSchema),
  role: optional(shortTextSchema),
  confidence: optional(z.int().check(z.minimum(1), z.maximum(5))),
  on: optional(daySchema),
});
