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
  const given = Object.entries(settings ?? {}).filter(([, value]) => value !== undefined);
  return { ...DEFAULTS, ...Object.fromEntries(given) };
}

const DEFAULTS: ResolvedSettings = {
  unit: "points",
  currency: "USD",
  dayRate: null,
  horizonYears: 3,
  rho: 0.015,
  floor: 0.05,
  baselinePoints: 0,
  capacityDays: null,
  stopScore: null,
  assume: "designed",
};
