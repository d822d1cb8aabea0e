import type { ModelRecord } from "@/lib/model/record";

import kubernetesSecretsMoreAttacks from "./data/kubernetes-secrets-more-attacks.json";
import { extrasFileSchema } from "./extras-file";
import type { TemplateId } from "./templates";

const FILES: Record<TemplateId, unknown> = {
  "kubernetes-secrets": kubernetesSecretsMoreAttacks,
};

/**
 * Further attacks of a template with their steps and the effects on them, to be added to a model
 * that was made from it, in one batch. Throws when the file is invalid, a bug of the catalog.
 */
export function loadExtras(id: TemplateId): ModelRecord[] {
  return extrasFileSchema.parse(FILES[id]).records;
}
