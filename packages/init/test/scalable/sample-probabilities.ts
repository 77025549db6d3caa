import { masses, normalized, sequenceNumber } from '../exact-probabilities.ts'

/** What is reduced to seeds: points of a line, by number, and what they weigh. */
export type Sample = Map<number, number>

/** A sample that comes with some probability. */
export interface Chance {
  sample: Sample
  probability: number
}

const sum = (values: number[]) => values.reduce((a, b) => a + b, 0)

/**
 * The probability of each sequence of k of n values, numbered as `sequenceNumber` does: drawn from a sample as k-means++
 * does while it has weight off the seeds, then from all.
 */
export function probabilitiesOf(chances: Chance[], values: number[], weights: number[], k: number): number[] {
  const n = values.length
  const all = Array.from({ length: n ** k }, () => 0)
  const visit = (sample: Sample, chosen: number[], probability: number): void => {
    if (chosen.length === k) {
      all[sequenceNumber(chosen, n)] += probability
      return
    }
    const inSample = values.map((_, i) => sample.get(i) ?? 0)
    const unchosen = weights.map((weight, i) => (chosen.includes(i) ? 0 : weight))
    const next = [masses(values, inSample, chosen), masses(values, weights, chosen), unchosen].find(
      (each) => sum(each) > 0,
    )
    normalized(next ?? []).forEach((p, i) => {
      if (p > 0) visit(sample, [...chosen, i], probability * p)
    })
  }
  for (const { sample, probability } of chances) visit(sample, [], probability)
  return all
}
