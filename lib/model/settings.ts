import type { Settings } from "./kinds/model";

/** Settings with the contract's defaults filled in; `null` means "not set" where there is no default. */
export type ResolvedSettings = {
  readonly unit: "money" | "points";
  readonly currency: string;
  readonly dayRate: number | null;
  readonly horizonYears: number;
  readonly rho: number;
  readonly floor: number;
  readonly baselinePoints: number;
  readonly capacityDays: number | null;
  readonly stopScore: number | null;
  readonly assume: "designed" | "asRun";
};

/** Fills in what the settings leave open (contract, section 1). */
export function resolveSettings(settings: Settings | undefined): ResolvedSettings {
  return {
    unit: settings?.unit ?? "points",
    currency: settings?.currency ?? "USD",
    dayRate: settings?.dayRate ?? null,
    horizonYears: settings?.horizonYears ?? 3,
    rho: settings?.rho ?? 0.015,
    floor: settings?.floor ?? 0.05,
    baselinePoints: settings?.baselinePoints ?? 0,
    capacityDays: settings?.capacityDays ?? null,
    stopScore: settings?.stopScore ?? null,
    assume: settings?.assume ?? "designed",
  };
}
