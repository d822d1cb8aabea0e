import type { ResolvedSettings } from "@/lib/model/settings";

/**
 * Numbers as they stand in sentences that the engine writes. They use no locale, so that the same
 * model gives the same sentence on every machine.
 */

const SYMBOLS: Readonly<Record<string, string>> = { USD: "$", EUR: "€", GBP: "£", JPY: "¥" };
const SMALL_WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** An amount of risk or cost: `$8,743` in money mode, `12.3 points` in points mode. */
export function amount(value: number, settings: ResolvedSettings): string {
  if (settings.unit === "points") return `${plain(value)} points`;
  const symbol = SYMBOLS[settings.currency] ?? `${settings.currency} `;
  return value < 0 ? `-${symbol}${plain(-value)}` : `${symbol}${plain(value)}`;
}

/** A cost over the horizon: money in money mode, days of work in points mode. */
export function cost(value: number, settings: ResolvedSettings): string {
  return settings.unit === "money" ? amount(value, settings) : days(value);
}

/** `1 day`, `4.3 days`. */
export function days(value: number): string {
  const text = plain(value);
  return `${text} ${text === "1" ? "day" : "days"}`;
}

/** `1 year`, `3 years`. */
export function years(value: number): string {
  const text = plain(value);
  return `${text} ${text === "1" ? "year" : "years"}`;
}

/** `1 moving part`, `4 moving parts`; the sign is left to the sentence. */
export function movingParts(points: number): string {
  const text = plain(Math.abs(points));
  return `${text} moving ${text === "1" ? "part" : "parts"}`;
}

/** A share of 1 in whole per cent: `25 %`, `below 1 %`. */
export function percent(share: number): string {
  const whole = Math.round(share * 100);
  return whole < 1 && share > 0 ? "below 1 %" : `${grouped(whole, 0)} %`;
}

/** Whole numbers below ten as a word. */
export function count(value: number): string {
  return SMALL_WORDS[value] ?? grouped(value, 0);
}

/** A number with as many decimals as its size deserves: 24,169, 43.5, 2.98, 0.0031. */
export function plain(value: number): string {
  const size = Math.abs(value);
  if (size >= 100 || size === 0) return grouped(value, 0);
  if (size >= 10) return trimmed(value, 1);
  if (size >= 0.1) return trimmed(value, 2);
  if (size >= 0.001) return trimmed(value, 4);
  return value < 0 ? "above -0.001" : "below 0.001";
}

function trimmed(value: number, decimals: number): string {
  const text = grouped(value, decimals);
  let end = text.length;
  while (text.charAt(end - 1) === "0") end -= 1;
  return text.slice(0, text.charAt(end - 1) === "." ? end - 1 : end);
}

function grouped(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  if (Math.abs(value) < 999) return text;
  const [whole = "", fraction] = text.split(".");
  const spaced = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? spaced : `${spaced}.${fraction}`;
}
