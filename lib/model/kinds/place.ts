import * as z from "zod/mini";

import { idSchema, optional, optionalIds, titleSchema } from "../fields";
import { defineKind } from "./define-kind";

/** Where an asset lives or passes: memory, disk, backup, pipeline. */
export const placeKind = defineKind("place", {
  title: titleSchema,
  placeKind: optional(
    z.enum([
      "memory",
      "disk",
      "database",
      "backup",
      "repository",
      "pipeline",
      "network",
      "person",
      "other",
    ]),
  ),
  parentId: optional(idSchema),
  /** True where the level of trust changes at its edge. */
  boundary: optional(z.boolean()),
  assetIds: optionalIds(),
});
