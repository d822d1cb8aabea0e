import type { ModelRecord } from "@/lib/model/record";

import { extrasFileSchema } from "./extras-file";
import { EXTRAS_FILES } from "./generated/extras-files";
import type { TemplateId } from "./templates";

/**
 * Further attacks of a template with their steps and the effects on them, to be added to a model
 * that was made from it, in one batch; empty when the template has none. Throws when the file is
 * invalid, a bug of the catalog.
 */
export function loadExtras(id: TemplateId): ModelRecord[] {
  const file = EXTRAS_FILES[id];
  return file === undefined ? [] : extrasFileSchema.parse(file).records;
}
