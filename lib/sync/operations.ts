import * as z from "zod/mini";

import { idSchema } from "@/lib/model/fields";
import { LIMITS } from "@/lib/model/limits";
import { KINDS } from "@/lib/model/record";

/** `put` of one kind: creates the record, or replaces one of the same kind whole. */
function put<K extends string, I extends z.ZodMiniType, F extends z.ZodMiniType>(
  kind: K,
  id: I,
  fields: F,
) {
  return z.strictObject({ op: z.literal("put"), kind: z.literal(kind), id, fields });
}

const putSchema = z.discriminatedUnion("kind", [
  put("model", z.literal("model"), KINDS.model.fields),
  put("asset", idSchema, KINDS.asset.fields),
  put("place", idSchema, KINDS.place.fields),
  put("failure", idSchema, KINDS.failure.fields),
  put("attacker", idSchema, KINDS.attacker.fields),
  put("attack", idSchema, KINDS.attack.fields),
  put("step", idSchema, KINDS.step.fields),
  put("defense", idSchema, KINDS.defense.fields),
  put("effect", idSchema, KINDS.effect.fields),
  put("requirement", idSchema, KINDS.requirement.fields),
  put("group", idSchema, KINDS.group.fields),
  put("plan", idSchema, KINDS.plan.fields),
  put("claim", idSchema, KINDS.claim.fields),
  put("override", idSchema, KINDS.override.fields),
  put("signoff", idSchema, KINDS.signoff.fields),
  put("note", idSchema, KINDS.note.fields),
  put("frame", idSchema, KINDS.frame.fields),
  put("comment", idSchema, KINDS.comment.fields),
  put("position", idSchema, KINDS.position.fields),
]);

const fieldNameSchema = z
  .string()
  .check(z.regex(/^[a-z][A-Za-z]{0,39}$/, { error: "is not a field" }));

/** Values by field. A record schema would drop `__proto__` unsaid; it has to be refused by name. */
function byField<T extends z.ZodMiniType>(value: T) {
  const own = z.unknown().check(
    z.refine((fields) => !(isObject(fields) && Object.hasOwn(fields, "__proto__")), {
      error: "__proto__ is not a field",
    }),
  );
  return z.pipe(own, z.record(fieldNameSchema, value));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

const idListsSchema = byField(z.array(idSchema).check(z.maxLength(LIMITS.listItems)));

const patchSchema = z.strictObject({
  op: z.literal("patch"),
  id: idSchema,
  /** Top-level fields to set; null clears. `settings` and `review` are merged one level deep. */
  fields: z.optional(byField(z.unknown())),
  add: z.optional(idListsSchema),
  remove: z.optional(idListsSchema),
  /** A field written after this seq is left alone and told as skipped. */
  expect: z.optional(byField(z.int().check(z.nonnegative()))),
});

const deleteSchema = z.strictObject({ op: z.literal("delete"), id: idSchema });

export const operationSchema = z.discriminatedUnion("op", [putSchema, patchSchema, deleteSchema]);

/** One change to a model. A batch of them is one gesture: applied whole or not at all. */
export type Operation = z.infer<typeof operationSchema>;
export type PatchOperation = z.infer<typeof patchSchema>;

const clientIdSchema = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{1,64}$/, { error: "must be 1 to 64 letters, digits, _ or -" }));

export const batchSchema = z.strictObject({
  /** Counts up within one clientId; need not be contiguous. */
  n: z.int().check(z.nonnegative()),
  ops: z.array(operationSchema).check(z.minLength(1), z.maxLength(LIMITS.opsPerBody)),
});

/** One gesture of one client, and the number that makes sending it again harmless. */
export type Batch = z.infer<typeof batchSchema>;

export const opsBodySchema = z
  .strictObject({
    clientId: clientIdSchema,
    batches: z.array(batchSchema).check(z.minLength(1), z.maxLength(LIMITS.opsPerBody)),
  })
  .check(
    z.refine(({ batches }) => countOps(batches) <= LIMITS.opsPerBody, {
      error: `must not hold more than ${String(LIMITS.opsPerBody)} operations`,
      path: ["batches"],
    }),
  );

function countOps(batches: readonly { readonly ops: readonly unknown[] }[]): number {
  return batches.reduce((sum, batch) => sum + batch.ops.length, 0);
}
