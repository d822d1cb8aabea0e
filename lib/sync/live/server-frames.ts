import * as z from "zod/mini";

import { idSchema } from "@/lib/model/fields";
import { recordSchema } from "@/lib/model/record";

import { describedChangeSchema } from "../described-change";
import { roleSchema } from "@/lib/sync/role";
import { personSchema, placedSchema } from "./presence";

const seqSchema = z.int().check(z.positive());
const skippedSchema = z.array(z.strictObject({ id: idSchema, field: z.string() }));

/** Who wrote something, and when. Readers are not told who. */
const authorshipSchema = z.strictObject({
  at: z.iso.datetime(),
  /** Null for readers, who are not told. */
  by: z.nullable(z.strictObject({ personId: z.string(), name: z.nullable(z.string()) })),
});

/** A batch that is committed. */
const committedSchema = z.extend(authorshipSchema, {
  seq: seqSchema,
  /** The number that this very page gave it: it is the page's own. */
  n: z.optional(z.int()),
  changes: z.array(describedChangeSchema),
});
export type Committed = z.infer<typeof committedSchema>;

const meSchema = z.strictObject({
  /** Of this page, as in `people`. */
  id: z.string(),
  personId: z.string(),
  role: roleSchema,
});

const welcomeSchema = z.strictObject({
  type: z.literal("welcome"),
  seq: seqSchema,
  /** Another one than before: the past was replaced, and what waits to be sent no longer fits. */
  epoch: z.string(),
  me: meSchema,
  people: z.array(personSchema),
  presence: z.array(placedSchema),
  /** What happened since: the batches, or all there is. */
  missed: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("batches"), batches: z.array(committedSchema) }),
    z.strictObject({ kind: z.literal("snapshot"), records: z.array(recordSchema) }),
  ]),
});

/** Everything that the server says. Batches come in order and without gaps, own ones as `ack`. */
export const serverFrameSchema = z.discriminatedUnion("type", [
  welcomeSchema,
  z.strictObject({
    type: z.literal("ack"),
    n: z.int(),
    seq: seqSchema,
    /** Fields that a stale `expect` left alone. */
    skipped: z.optional(skippedSchema),
    /** What it did, where that depended on more than the page can know. */
    changes: z.optional(z.array(describedChangeSchema)),
  }),
  z.strictObject({
    type: z.literal("reject"),
    n: z.int(),
    code: z.string(),
    path: z.optional(z.string()),
    detail: z.optional(z.string()),
  }),
  z.extend(committedSchema, { type: z.literal("patches") }),
  /** The newest place of everybody who moved since the last of these. */
  z.strictObject({ type: z.literal("presence"), places: z.array(placedSchema) }),
  /** Who came or is other than before, and the ids of those who left. */
  z.strictObject({
    type: z.literal("people"),
    here: z.array(personSchema),
    gone: z.array(z.string()),
  }),
  /** What this page may do has changed. */
  z.strictObject({ type: z.literal("me"), me: meSchema }),
  z.strictObject({ type: z.literal("pong") }),
]);
export type ServerFrame = z.infer<typeof serverFrameSchema>;
export type Welcome = z.infer<typeof welcomeSchema>;
