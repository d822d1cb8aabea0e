import type { ReadModel } from "@/lib/model/read-model";
import type { ResolvedSettings } from "@/lib/model/settings";

/** The model as it would be read under the other assumption; nothing is written. Time: O(1). */
export function assuming(model: ReadModel, assume: ResolvedSettings["assume"]): ReadModel {
  if (model.settings.assume === assume) return model;
  return { ...model, settings: { ...model.settings, assume } };
}
