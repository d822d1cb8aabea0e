/**
 * A stored number as it is typed: enough digits to tell any two estimates apart, without the tail of
 * binary fractions. `factor` is 100 for per cent.
 */
export function typedValue(value: number, factor: number): number {
  return Number((value * factor).toPrecision(4));
}
