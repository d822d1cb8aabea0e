import * as z from "zod/mini";

import { idSchema, optional } from "../fields";
import { defineKind } from "./define-kind";

const coordinateSchema = z.number().check(z.minimum(-1e6), z.maximum(1e6));

/** Where a card stands on the board, in board units; never part of a score. */
export const positionKind = defineKind("position", {
  recordId: idSchema,
  x: optional(coordinateSchema),
  y: optional(coordinateSchema),
});
