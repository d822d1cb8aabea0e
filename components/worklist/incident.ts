import type { ReadModel } from "@/lib/model/read-model";
import type { RecordOf } from "@/lib/model/record";

/** What is known of the cost of an incident. */
export type Incident =
  | { readonly kind: "points" }
  | { readonly kind: "no-failure" }
  | { readonly kind: "one"; readonly failure: RecordOf<"failure"> }
  | { readonly kind: "several"; readonly failures: readonly RecordOf<"failure">[] };

export function incidentOf({ settings, of }: ReadModel): Incident {
  if (settings.unit === "points") return { kind: "points" };
  const [first, second] = of.failure;
  if (!first) return { kind: "no-failure" };
  return second ? { kind: "several", failures: of.failure } : { kind: "one", failure: first };
}
