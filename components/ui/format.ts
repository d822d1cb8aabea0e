import type { useTranslations } from "use-intl";

import { type AmountUnit, createAmountDigits } from "./amount-digits";
import { numberFormat } from "./number-format";

type FormatWords = ReturnType<typeof useTranslations<"format">>;

export type FormatOptions = {
  readonly locale: string;
  /** What risk is counted in; `points` means 100 is the worst thing on the board. */
  readonly unit: AmountUnit;
  /** Three-letter code; not used with points. */
  readonly currency: string;
  readonly words: FormatWords;
};

/** What something takes: person-days once, person-days a year, money a year besides. */
export type CostParts = {
  readonly onceDays: number;
  readonly daysPerYear: number;
  readonly moneyPerYear: number;
};

export type Format = ReturnType<typeof createFormat>;

const ONE_PER_CENT = 0.01;

/** Every number of the interface, in the words and digits of one locale. */
export function createFormat({ locale, unit, currency, words }: FormatOptions) {
  const digits = (options: Intl.NumberFormatOptions) => {
    const format = numberFormat(locale, options);
    return (value: number) => format.format(withoutNegativeZero(value));
  };
  const short = digits({ maximumFractionDigits: 1 });
  const whole = digits({ maximumFractionDigits: 0 });
  const twoDigits = digits({ maximumSignificantDigits: 2 });
  const inMoney = createAmountDigits(locale, "money", currency).plain;
  const { plain, exact } = createAmountDigits(locale, unit, currency);
  const amount = (value: number) =>
    unit === "money" ? plain(value) : words("points", { count: value, value: plain(value) });
  const signed = (value: number) =>
    words(value < 0 ? "minus" : "plus", { value: short(Math.abs(value)) });
  const leastShown = unit === "money" ? 1 : 0.01;

  return {
    number: short,
    amount,
    /** `$8,743/yr`. */
    amountPerYear: (value: number) => words("perYear", { amount: amount(value) }),
    /** With just so many digits, for columns that must add up to the last one. */
    exact,
    /** Risk that is left over is never nothing, so it is never printed as 0. */
    riskLeft: (value: number) =>
      value < leastShown ? words("below", { value: amount(leastShown) }) : amount(value),
    /** A change with its sign: `+$120`, `−$8,743`. */
    change: (value: number) =>
      words(value < 0 ? "minus" : "plus", { value: amount(Math.abs(value)) }),
    /** A part of a whole as `43 %`; small ones as `below 1 %`, and no risk is ever `0 %`. */
    share: (value: number) => {
      if (value < ONE_PER_CENT) return words("below", { value: words("percent", { value: "1" }) });
      if (value < 1 && value > 0.995)
        return words("over", { value: words("percent", { value: "99" }) });
      return words("percent", { value: whole(value * 100) });
    },
    /** `about once in 58 years`. */
    rate: (perYear: number) => rateInWords(perYear, words, { short, whole, twoDigits }),
    days: (value: number) => words("days", { count: value, value: short(value) }),
    daysShort: (value: number) => words("daysShort", { value: short(value) }),
    ...costFormats(words, short, inMoney),
    /** `+3`, for a column headed "parts". */
    partsShort: signed,
    /** `+3 parts`. */
    parts: (value: number) => words("parts", { count: Math.abs(value), value: signed(value) }),
  };
}

type Digit = (value: number) => string;

function costFormats(words: FormatWords, short: Digit, inMoney: Digit) {
  const moneyTerm = (cost: CostParts): Term => ({
    value: cost.moneyPerYear,
    text: (n) => words("perYear", { amount: inMoney(n) }),
  });
  return {
    /** `4.3 d + 1.5 d/yr`, for a column. */
    cost: (cost: CostParts) =>
      joined(
        [
          { value: cost.onceDays, text: (n) => words("daysShort", { value: short(n) }) },
          { value: cost.daysPerYear, text: (n) => words("daysPerYearShort", { value: short(n) }) },
          moneyTerm(cost),
        ],
        words,
      ),
    /** `4.3 days + 1.5/yr`, for a sentence or a card. */
    costInWords: (cost: CostParts) => {
      const yearly = (n: number) =>
        cost.onceDays === 0
          ? words("daysPerYear", { count: n, value: short(n) })
          : words("perYear", { amount: short(n) });
      return joined(
        [
          {
            value: cost.onceDays,
            text: (n) => words("days", { count: n, value: short(n) }),
          },
          { value: cost.daysPerYear, text: yearly },
          moneyTerm(cost),
        ],
        words,
      );
    },
  };
}

type Term = { readonly value: number; readonly text: (absolute: number) => string };

function joined(terms: readonly Term[], words: FormatWords): string {
  const [first, ...rest] = terms.filter((term) => term.value !== 0);
  if (!first) return words("free");
  const start = first.text(Math.abs(first.value));
  return rest.reduce(
    (sum, term) =>
      words(term.value < 0 ? "difference" : "sum", {
        a: sum,
        b: term.text(Math.abs(term.value)),
      }),
    first.value < 0 ? words("minus", { value: start }) : start,
  );
}

type Digits = Record<"short" | "whole" | "twoDigits", Digit>;

function rateInWords(perYear: number, words: FormatWords, digits: Digits): string {
  if (perYear <= 0) return words("rateNever");
  if (perYear > 4 / 3) {
    const times = perYear < 10 ? digits.short(perYear) : digits.twoDigits(perYear);
    return words("rateTimes", { times });
  }
  const years = 1 / perYear;
  if (years < 1.5) return words("rateYearly");
  if (years < 10) return words("rateOnceIn", { years: digits.short(years) });
  return words("rateOnceIn", {
    years: years < 100 ? digits.whole(years) : digits.twoDigits(years),
  });
}

function withoutNegativeZero(value: number): number {
  return value === 0 ? 0 : value;
}
