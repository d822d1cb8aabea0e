import { invariant } from "@/lib/kernel/invariant";
import { parseModelFile } from "@/lib/model/model-file";
import { describeProblem } from "@/lib/model/problems";
import type { ModelRecord } from "@/lib/model/record";

import { TEMPLATE_FILES } from "./generated/template-files";
import type { TemplateId } from "./templates";

/**
 * The records of a template, newly parsed and checked; a new model starts as a copy of them.
 * Throws when the file of the template is not a valid model, which is a bug of the catalog.
 * Takes a few milliseconds, and pulls every template's data into the bundle that imports it:
 * browsers show `templates` and let the server load.
 */
export function loadTemplate(id: TemplateId): ModelRecord[] {
  const parsed = parseModelFile(TEMPLATE_FILES[id]);
  invariant(
    parsed.ok,
    parsed.ok
      ? id
      : `template ${id}: ${parsed.error.map((p) => describeProblem(p).message).join(" ")}`,
  );
  return parsed.value;
}
