import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { receiptFigures } from "./receipt-figures";
import { anItem } from "@/components/worklist/testing/an-item";

const line = (before: number, amount: number, id?: string) => ({
  kind: id === undefined ? ("complexity" as const) : ("attack" as const),
  ...(id === undefined ? {} : { id }),
  before,
  after: before - amount,
  amount,
});

describe("a printed receipt", () => {
  it("adds up to the printed gain where rounding each line would not", () => {
    const receipt = [line(500, 100.4, "A1"), line(500, 100.4, "A2"), line(500, 100.4, "A3")];

    const figures = receiptFigures(anItem({ gain: 301.2, receipt }), "money");

    expect(figures.total).toBe(301);
    expect(figures.lines.map(({ amount }) => amount)).toEqual([101, 100, 100]);
    expect(figures.lines[0]).toMatchObject({ before: 500, after: 399 });
  });

  it("keeps two digits of a small gain", () => {
    const figures = receiptFigures(
      anItem({ gain: 1.239, receipt: [line(5, 1.239, "A1")] }),
      "money",
    );

    expect(figures.fractionDigits).toBe(2);
    expect(figures.total).toBeCloseTo(1.24, 9);
  });

  it("shows what moving parts take back as a negative amount", () => {
    const receipt = [line(4000, 1200.5, "A1"), line(0, -209.14)];

    const figures = receiptFigures(anItem({ gain: 991.36, receipt }), "money");

    expect(figures.lines.map(({ amount }) => amount)).toEqual([1200, -209]);
    expect(figures.total).toBe(991);
  });

  it("adds up to the last digit for any amounts, no line off by more than one unit", () => {
    const amounts = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(amounts, (values) => {
        const gain = values.reduce((sum, value) => sum + value, 0);
        const receipt = values.map((value, index) => line(1e6, value, `A${String(index)}`));

        const { lines, total, fractionDigits } = receiptFigures(anItem({ gain, receipt }), "money");

        const unit = 10 ** -fractionDigits;
        // Adding 0 makes -0 the 0 that it is printed as.
        const units = (value: number) => Math.round(value / unit) + 0;
        expect(lines.reduce((sum, { amount }) => sum + units(amount), 0)).toBe(units(total));
        for (const [index, { before, after, amount }] of lines.entries()) {
          expect(Math.abs(amount - (values[index] ?? 0))).toBeLessThanOrEqual(unit * 1.001);
          expect(units(before) - units(amount)).toBe(units(after));
        }
      }),
    );
  });
});
