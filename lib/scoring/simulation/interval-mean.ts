/**
 * A 90 % interval of a normal distribution is so many standard deviations wide; with all digits, as
 * in the published figures that a mean is compared with. Spreads are drawn with the model's 3.2897.
 */
const WIDTH_OF_90 = 2 * 1.6448536269514722;

/**
 * The mean of a lognormal number that lies between `low` and `high` nine times out of ten; both
 * above 0 and in order, the answer in their unit. As riskquant computes it (Netflix, 2020).
 */
export function meanOfInterval(low: number, high: number): number {
  const sigma = Math.log(high / low) / WIDTH_OF_90;
  return Math.sqrt(low) * Math.sqrt(high) * Math.exp((sigma * sigma) / 2);
}
