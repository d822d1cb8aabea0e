import { numberFormat } from "./number-format";

export type AmountUnit = "money" | "points";

/** What would print as nothing with two decimals. */
const TINY = 0.005;

/**
 * After how many decimals an amount is cut. A figure and the receipt that explains it ask here, so
 * they agree: whole units from 100 on, and for money that has no cents.
 */
export function fractionDigitsOf(value: number, unit: AmountUnit): 0 | 1 | 2 {
  const size = Math.abs(value);
  if (size >= 99.995) return 0;
  if (unit === "money") return Number.isInteger(value) ? 0 : 2;
  return size >= 9.995 ? 1 : 2;
}

/** Prints amounts of a unit: money with its sign, points as bare numbers. */
export function createAmountDigits(locale: string, unit: AmountUnit, currency: string) {
  const style = unit === "money" ? ({ style: "currency", currency } as const) : {};
  const formatOf = (options: Intl.NumberFormatOptions) =>
    numberFormat(locale, { ...style, ...options });
  const withPlaces = (value: number, min: number, max: number) =>
    formatOf({ minimumFractionDigits: min, maximumFractionDigits: max }).format(
      value === 0 ? 0 : value,
    );

  return {
    /** As many digits as its size deserves; what is not nothing never prints as 0. */
    plain: (value: number) => {
      if (value !== 0 && Math.abs(value) < TINY) {
        return formatOf({ maximumSignificantDigits: 1 }).format(value);
      }
      const places = fractionDigitsOf(value, unit);
      return withPlaces(value, unit === "money" ? places : 0, places);
    },
    /** Just so many decimals, for columns that must add up. */
    exact: (value: number, places: number) => withPlaces(value, places, places).replace("-", "−"),
  };
}
