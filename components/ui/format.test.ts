import { createTranslator } from "use-intl";
import { describe, expect, it } from "vitest";

import messages from "@/lib/client/messages/en.json";

import { fractionDigitsOf } from "./amount-digits";
import { createFormat } from "./format";

const words = createTranslator({ locale: "en", messages, namespace: "format" });
const format = createFormat({ locale: "en", unit: "money", currency: "USD", words });
const inPoints = createFormat({ locale: "en", unit: "points", currency: "USD", words });

/** No-break spaces are for the eye; the expectations below are typed with plain ones. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("rates", () => {
  it.each([
    [0.017321, "about once in 58 years"],
    [0.003873, "about once in 260 years"],
    [0.000387, "about once in 2,600 years"],
    [0.4, "about once in 2.5 years"],
    [0.7, "about once a year"],
    [1, "about once a year"],
    [4, "about 4 times a year"],
    [36.5, "about 37 times a year"],
    [0, "never"],
  ])("says %d a year as %s", (perYear, expected) => {
    expect(format.rate(perYear)).toBe(expected);
  });
});

describe("amounts", () => {
  it("prints money without cents from a hundred on, and where it has none", () => {
    expect(format.amountPerYear(8743.4)).toBe("$8,743/yr");
    expect(format.amount(100.4)).toBe("$100");
    expect(format.amount(12.4)).toBe("$12.40");
    expect(format.amount(12)).toBe("$12");
  });

  it("never prints as 0 what is something", () => {
    expect(format.amount(0.234)).toBe("$0.23");
    expect(format.amount(0.00123)).toBe("$0.001");
    expect(inPoints.amount(0.0004)).toBe("0.0004 points");
    expect(format.amount(0)).toBe("$0");
  });

  it("prints a figure with the digits of the receipt that explains it", () => {
    for (const gain of [0.36, 1.456, 12.34, 99.996, 938.86]) {
      expect(inPoints.amount(gain)).toBe(
        `${String(Number(inPoints.exact(gain, fractionDigitsOf(gain, "points"))))} points`,
      );
      expect(format.amount(gain)).toBe(format.exact(gain, fractionDigitsOf(gain, "money")));
    }
  });

  it("counts points where the model counts points", () => {
    expect(inPoints.amountPerYear(1)).toBe("1 point/yr");
    expect(inPoints.amount(2.346)).toBe("2.35 points");
    expect(inPoints.amount(1234.5)).toBe("1,235 points");
  });

  it("never prints risk that is left as 0", () => {
    expect(format.riskLeft(0)).toBe("below $1");
    expect(format.riskLeft(0.4)).toBe("below $1");
    expect(format.riskLeft(8645.2)).toBe("$8,645");
    expect(inPoints.riskLeft(0)).toBe("below 0.01 points");
  });

  it("puts a sign before a change", () => {
    expect(format.change(69.71)).toBe("+$69.71");
    expect(format.change(-8743)).toBe("−$8,743");
  });
});

describe("shares", () => {
  it.each([
    [0, "below 1 %"],
    [0.004, "below 1 %"],
    [0.01, "1 %"],
    [0.43, "43 %"],
    [0.997, "over 99 %"],
    [1, "100 %"],
  ])("says %d as %s", (share, expected) => {
    expect(plain(format.share(share))).toBe(expected);
  });
});

describe("costs", () => {
  it("joins days once, days a year and money a year", () => {
    const cost = { onceDays: 4.3, daysPerYear: 1.5, moneyPerYear: 1200 };

    expect(plain(format.cost(cost))).toBe("4.3 d + 1.5 d/yr + $1,200/yr");
    expect(format.costInWords(cost)).toBe("4.3 days + 1.5/yr + $1,200/yr");
  });

  it("subtracts what is saved", () => {
    expect(plain(format.cost({ onceDays: 2, daysPerYear: -0.5, moneyPerYear: 0 }))).toBe(
      "2 d − 0.5 d/yr",
    );
    expect(plain(format.cost({ onceDays: 0, daysPerYear: -0.5, moneyPerYear: 0 }))).toBe(
      "−0.5 d/yr",
    );
  });

  it("names the unit when nothing comes before the yearly part", () => {
    expect(format.costInWords({ onceDays: 0, daysPerYear: 1, moneyPerYear: 0 })).toBe("1 day/yr");
  });

  it("says free where nothing is spent", () => {
    expect(format.cost({ onceDays: 0, daysPerYear: 0, moneyPerYear: 0 })).toBe("free");
  });
});

describe("moving parts", () => {
  it("always carries the sign and counts in words", () => {
    expect(format.parts(0)).toBe("+0 parts");
    expect(format.parts(1)).toBe("+1 part");
    expect(format.parts(-2)).toBe("−2 parts");
    expect(format.partsShort(2.5)).toBe("+2.5");
  });
});

it("uses the digits of the locale it is given", () => {
  const german = createFormat({ locale: "de", unit: "money", currency: "EUR", words });

  expect(plain(german.amount(24168.72))).toBe("24.169 €");
});
