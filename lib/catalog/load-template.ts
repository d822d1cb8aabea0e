import { invariant } from "@/lib/kernel/invariant";
import { parseModelFile } from "@/lib/model/model-file";
import { describeProblem } from "@/lib/model/problems";
import type { ModelRecord } from "@/lib/model/record";

import kubernetesSecrets from "./data/kubernetes-secrets.json";
import type { TemplateId } from "./templates";

/** Typed as unknown: the schemas say what the data is, not the shape that the compiler saw. */
const FILES: Record<TemplateId, unknown> = {
  "kubernetes-secrets": kubernetesSecrets,
};

/**
 * The records of a template, newly parsed and checked; a new model starts as a copy of them.
 * Throws when the file of the template is not a valid model, which is a bug of the catalog.
 * Takes a few milliseconds, and pulls every template's data into the bundle that imports it:
 * browsers show `templates` and let the server load.
 */
export function loadTemplate(id: TemplateId): ModelRecord[] {
  const parsed = parseModelFile(FILES[id]);
  invariant(
    parsed.ok,
    parsed.ok
      ? id
      : `template ${id}: ${parsed.error.map((p) => describeProblem(p).message).join(" ")}`,
  );
  return parsed.value;
}
