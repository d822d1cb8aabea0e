import * as z from "zod/mini";

import { idSchema } from "../fields";

/** A kind of record: its name, the schema of a whole record, and the schema of its fields alone. */
export function defineKind<const K extends string, S extends z.core.$ZodShape>(kind: K, shape: S) {
  return {
    kind,
    fields: z.strictObject(shape),
    record: z.strictObject({ kind: z.literal(kind), id: idSchema, ...shape }),
  };
}
