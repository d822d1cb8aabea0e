import * as z from "zod/mini";

import { idSchema } from "@/lib/model/fields";
import { batchSchema, opsBodySchema } from "@/lib/sync/operations";

import { GESTURES } from "../gesture";
import { baseSchema } from "../replica/base";

const numberSchema = batchSchema.shape.n;

/** A batch that waits on this device until the server has taken or refused it. */
export const keptBatchSchema = z.object({
  modelId: idSchema,
  /** Of the page that made it; with `n` the server knows it again. */
  clientId: opsBodySchema.shape.clientId,
  n: numberSchema,
  ops: batchSchema.shape.ops,
  /** The past that it belongs to; a restored model has another. */
  epoch: z.string(),
  /** For an undo that must not be sent as it is: the batch that it takes back. */
  undoes: z.nullable(numberSchema),
  base: baseSchema,
  /** What it was called; null from a version of the app that knew other gestures. */
  gesture: z.catch(z.nullable(z.enum(GESTURES)), null),
  /** When it was made, in milliseconds. */
  at: z.number(),
});

export type KeptBatch = Readonly<z.infer<typeof keptBatchSchema>>;

/** Names a batch among those of all pages. */
export type BatchName = Pick<KeptBatch, "clientId" | "n">;
