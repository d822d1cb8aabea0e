import { err, ok, type Result } from "./result";

/** Why what somebody typed is no number that fits here. */
export type NumberProblem = "not-a-number" | "two-readings" | "too-small" | "too-large";

export type NumberBounds = { readonly min: number; readonly max: number };

/** Longer than any number somebody means. */
const CHARACTERS_MAX = 60;

const SCALES: Readonly<Partial<Record<string, number>>> = {
  "": 1,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};

const TYPED =
  /^(?<sign>[-−])?(?:[$€£¥]|[a-z]{3} )?(?<digits>[\d., '’_]*\d[\d., '’_]*?)(?:e(?<power>[+-]?\d+))? ?(?<scale>[a-z]*)$/;

/**
 * A typed amount as a number: `10,000`, `10 000`, `$1.5 million`, `50k`, `1e3`. Null when nothing was
 * typed. A comma with exactly three digits behind it groups thousands, unless a zero stands alone
 * before it; a point does where there are several. One point before three digits that end in 0 is
 * asked back: `10.000` is 10 to some and 10,000 to others.
 */
export function readTypedNumber(
  text: string,
  { min, max }: NumberBounds,
): Result<number | null, NumberProblem> {
  const typed = text.normalize("NFKC").trim().toLowerCase().replaceAll(/\s+/g, " ");
  if (typed === "") return ok(null);
  if (typed.length > CHARACTERS_MAX) return err("not-a-number");
  const groups = TYPED.exec(typed)?.groups;
  const size = sizeOf(groups ?? {});
  if (!size.ok) return size;
  // No -0, which prints as a number below zero.
  const value = groups?.["sign"] === undefined ? size.value : 0 - size.value;
  if (value < min) return err("too-small");
  return value > max ? err("too-large") : ok(value);
}

/** The number without its sign. */
function sizeOf({
  digits = "?",
  power = "0",
  scale = "",
}: Partial<Record<string, string>>): Result<number, NumberProblem> {
  const compact = digits.replaceAll(/[ '’_]/g, "");
  if (/^[1-9]\d{0,2}\.\d\d0$/.test(compact)) return err("two-readings");
  const plain = plainDigits(compact);
  const size = Number(`${plain ?? "?"}e${power}`) * (SCALES[scale] ?? Number.NaN);
  // So small that nothing is left of it.
  const isLost = size === 0 && /[1-9]/.test(compact);
  return Number.isNaN(size) || isLost ? err("not-a-number") : ok(size);
}

/** The digits with a point for the decimals, or null when the marks between them make no sense. */
function plainDigits(compact: string): string | null {
  const marks = compact.match(/[.,]/g) ?? [];
  if (marks.length === 0) return compact;
  if (/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(compact)) return compact.replaceAll(",", "");
  if (marks.length === 1) return compact.replace(",", ".");
  if (/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(compact)) {
    return compact.replaceAll(".", "").replace(",", ".");
  }
  return null;
}
