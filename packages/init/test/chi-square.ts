/**
 * How many standard deviations Pearson's chi-square of these counts lies above what the probabilities make of it: the cube
 * root of chi-square over its degrees of freedom is nearly normal (Wilson and Hilferty, 1931). Infinity if something
 * happened whose probability is 0. What is expected less than 5 times counts as one outcome.
 */
export function chiSquareScore(counts: number[], probabilities: number[]): number {
  const runs = counts.reduce((sum, count) => sum + count, 0)
  const rare = { count: 0, expected: 0 }
  const outcomes = [rare]
  for (const [outcome, probability] of probabilities.entries()) {
    const count = counts[outcome]
    const expected = runs * probability
    if (expected === 0 && count > 0) return Infinity
    if (expected >= 5) outcomes.push({ count, expected })
    else {
      rare.count += count
      rare.expected += expected
    }
  }
  const tested = outcomes.filter(({ expected }) => expected > 0)
  const statistic = tested.reduce((sum, { count, expected }) => sum + (count - expected) ** 2 / expected, 0)
  const freedom = tested.length - 1
  const spread = 2 / (9 * freedom)
  return (Math.cbrt(statistic / freedom) - (1 - spread)) / Math.sqrt(spread)
}

/**
 * A right sampler exceeds this once in 30,000 times; the tests of this package ask some 30 times, always with the same
 * seeds, so that they pass or fail once and for all.
 */
export const BOUND = 4

/** How often each outcome, numbered from 0, came in so many runs. */
export function tally(outcomes: number, runs: number, run: () => number): number[] {
  const counts = Array.from({ length: outcomes }, () => 0)
  for (let r = 0; r < runs; r++) counts[run()]++
  return counts
}
