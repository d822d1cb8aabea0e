import { z } from "zod";

import { operationSchema, opsBodySchema } from "../operations";
import { LIVE } from "./limits";
import { presenceSchema } from "./presence";

const clientIdSchema = opsBodySchema.shape.clientId;

/** The first frame: who comes, and what they have seen so far. */
export const helloSchema = z.strictObject({
  type: z.literal("hello"),
  /** Looked at before the rest, because another version may say the rest in another way. */
  protocol: z.int(),
  ticket: z.string().max(100),
  /** New for each load of a page; numbers batches together with `n`. */
  clientId: clientIdSchema,
  /** The last batch seen, in which past, and whether as a reader, who is told less; null: nothing yet. */
  seen: z
    .strictObject({
      seq: z.int().nonnegative(),
      epoch: z.string().max(64),
      asReader: z.boolean(),
    })
    .nullable(),
});

/** Batches in order, each to be answered by an `ack` or a `reject`. */
export const opsSchema = z.strictObject({
  type: z.literal("ops"),
  batches: z
    .array(z.strictObject({ n: z.int().nonnegative(), ops: z.array(z.unknown()).min(1) }))
    .min(1)
    .max(LIVE.batchesPerFrame),
});

/** The operations of a batch: judged apart, so that a bad batch is refused by its number. */
export const batchOpsSchema = z.array(operationSchema);

/** Any frame after the first. */
export const clientFrameSchema = z.discriminatedUnion("type", [
  opsSchema,
  z.strictObject({ type: z.literal("presence"), state: presenceSchema }),
  /** Answered by a `pong`: browsers cannot send a ping of the protocol's own. */
  z.strictObject({ type: z.literal("ping") }),
]);

export type Hello = z.infer<typeof helloSchema>;
/** What a page sends, before it is checked. */
export type ClientFrame = Hello | z.infer<typeof clientFrameSchema>;
