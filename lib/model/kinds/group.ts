import * as z from "zod/mini";

import { optional, titleSchema } from "../fields";
import { defineKind } from "./define-kind";

/** Defenses that belong together: alternatives (exclusive), or overlapping ones (family). */
export const groupKind = defineKind("group", {
  title: titleSchema,
  /** Absent: exclusive. */
  mode: optional(z.enum(["exclusive", "family"])),
});
