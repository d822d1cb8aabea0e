import { invariant } from "@/lib/kernel/invariant";

import { parseModelFile } from "../model-file";
import type { ModelRecord, RecordInput } from "../record";

/** A whole, sound model for a test; the model record is added unless given. */
export function aModel(...inputs: readonly RecordInput[]): ModelRecord[] {
  const hasModel = inputs.some((input) => input.kind === "model");
  const records = hasModel ? inputs : [{ kind: "model", id: "model", title: "Test" }, ...inputs];
  const parsed = parseModelFile({ format: "parapet.model", version: 1, records });
  invariant(parsed.ok, `a test's model is sound: ${JSON.stringify(parsed)}`);
  return parsed.value;
}
