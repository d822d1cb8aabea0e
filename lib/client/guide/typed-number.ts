import { err, ok, type Result } from "@/lib/kernel/result";

/** Why what somebody typed is no number that fits here. */
export type NumberProblem = "not-a-number" | "below-zero" | "too-large";

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
  /^(?<sign>[-−])?(?:[$€£¥]|[a-z]{3} )?(?<digits>[\d., '’_]*\d[\d., '’_]*?)(?:e\+?(?<power>\d+))? ?(?<scale>[a-z]*)$/;

/**
 * A typed amount as a number: `10,000`, `10 000`, `$1.5 million`, `50k`. Null when nothing was typed.
 * A comma or point with exactly three digits behind it groups thousands, unless it is the only one
 * and a zero stands alone before it.
 */
export function readTypedNumber(text: string, max: number): Result<number | null, NumberProblem> {
  const typed = text.normalize("NFKC").trim().toLowerCase().replaceAll(/\s+/g, " ");
  if (typed === "") return ok(null);
  if (typed.length > CHARACTERS_MAX) return err("not-a-number");
  const groups = TYPED.exec(typed)?.groups;
  const size = groups ? sizeOf(groups) : Number.NaN;
  if (Number.isNaN(size)) return err("not-a-number");
  if (groups?.["sign"] !== undefined && size !== 0) return err("below-zero");
  return size > max ? err("too-large") : ok(size);
}

/** The number without its sign; NaN when it is none. */
function sizeOf({ digits = "", power = "0", scale = "" }: Partial<Record<string, string>>): number {
  const plain = plainDigits(digits);
  return plain === null ? Number.NaN : Number(`${plain}e${power}`) * (SCALES[scale] ?? Number.NaN);
}

/** The digits with a point for the decimals, or null when the marks between them make no sense. */
function plainDigits(digits: string): string | null {
  const compact = digits.replaceAll(/[ '’_]/g, "");
  const marks = compact.match(/[.,]/g) ?? [];
  if (marks.length === 0) return compact;
  if (/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(compact)) return compact.replaceAll(",", "");
  if (/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(compact)) {
    return compact.replaceAll(".", "").replace(",", ".");
  }
  return marks.length === 1 && /\d/.test(compact) ? compact.replace(",", ".") : null;
}
