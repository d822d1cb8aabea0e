import { type AmountUnit, fractionDigitsOf } from "./amount-digits";

type Line = { readonly before: number; readonly after: number; readonly amount: number };

export type ReceiptFigures<L extends Line> = {
  readonly lines: readonly L[];
  readonly total: number;
  readonly fractionDigits: number;
};

/**
 * A receipt rounded for print so that it still adds up to the last digit: the amounts to the total
 * (by largest remainder), and in each line before less amount to after.
 */
export function receiptFigures<L extends Line>(
  item: { readonly gain: number; readonly receipt: readonly L[] },
  unitOfRisk: AmountUnit,
): ReceiptFigures<L> {
  const fractionDigits = fractionDigitsOf(item.gain, unitOfRisk);
  const unit = 10 ** -fractionDigits;
  const total = Math.round(item.gain / unit);
  const exact = item.receipt.map((line) => line.amount / unit);
  const units = exact.map(Math.floor);
  let missing = total - units.reduce((sum, value) => sum + value, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder) {
    if (missing <= 0) break;
    units[index] = (units[index] ?? 0) + 1;
    missing -= 1;
  }
  const lines = item.receipt.map((line, index) => {
    const amount = units[index] ?? 0;
    const before = Math.round(line.before / unit);
    return {
      ...line,
      before: before * unit,
      after: (before - amount) * unit,
      amount: amount * unit,
    };
  });
  return { lines, total: total * unit, fractionDigits };
}
