import { err, ok } from "@/lib/kernel/result";
import type { ReadModel } from "@/lib/model/read-model";

import type { CommandResult } from "./problem";

/** The numbers that say how much work there may be and what it is worth. */
export const SETTING_BOUNDS = {
  capacityDays: { min: 0, max: 1e9 },
  /** A day that costs nothing would make every defense free. */
  dayRate: { min: 0.01, max: 1e6 },
  stopScore: { min: 0, max: 1e9 },
} as const;

export type NumberSetting = keyof typeof SETTING_BOUNDS;

/** Sets one number of the model's settings; null takes it away: no limit, no price, no line. */
export function setSetting(
  model: ReadModel,
  input: { readonly setting: NumberSetting; readonly value: number | null },
): CommandResult {
  const { setting, value } = input;
  const { min, max } = SETTING_BOUNDS[setting];
  if (value !== null && !(value >= min && value <= max)) {
    return err({ kind: "number-out-of-bounds", min, max });
  }
  if (model.settings[setting] === value) return ok([]);
  return ok([
    { op: "patch", id: model.modelRecord.id, fields: { settings: { [setting]: value } } },
  ]);
}
