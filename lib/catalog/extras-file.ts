import * as z from "zod/mini";

import { recordSchema } from "@/lib/model/record";

/**
 * Records that may be added to the model of a template later, in one batch. Their references may
 * lead to records of the template, so such a file is no model by itself.
 */
export const extrasFileSchema = z.strictObject({
  format: z.literal("parapet.records"),
  version: z.literal(1),
  records: z.array(recordSchema).check(z.minLength(1)),
});
