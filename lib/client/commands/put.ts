import type { Kind, RecordInput } from "@/lib/model/record";
import { type Operation, operationSchema } from "@/lib/sync/operations";

type FieldsOf<K extends Kind> = Omit<Extract<RecordInput, { kind: K }>, "kind" | "id">;

/** The operation that creates a record, or replaces one of the same kind whole. */
export function put<K extends Kind>(kind: K, id: string, fields: FieldsOf<K>): Operation {
  return operationSchema.parse({ op: "put", kind, id, fields });
}
