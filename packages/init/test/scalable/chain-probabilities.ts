import { masses, normalized } from '../exact-probabilities.ts'
import type { NextSeed } from '../exact-probabilities.ts'

const sum = (values: number[]) => values.reduce((a, b) => a + b, 0)

/**
 * The probability of each value of a line as the next seed, where a Markov chain of that length ends that tends to weight x
 * D^2, or by weight x D^2 itself where the chain met only values on seeds.
 *
 * @param uniform whether values are proposed by weight alone, or half by weight x squared distance to the first seed
 */
export function chainRule(line: number[], weights: number[], chain: number, uniform: boolean): NextSeed {
  return (chosen) => {
    const target = masses(line, weights, chosen)
    if (chosen.length === 0) return normalized(target)
    const byFirst = normalized(masses(line, weights, chosen.slice(0, 1)))
    const proposal = normalized(weights).map((p, i) => (uniform ? p : (p + byFirst[i]) / 2))
    const ratios = target.map((mass, i) => (mass === 0 ? 0 : mass / proposal[i]))
    let ends = line.map(() => 0)
    for (let step = 0; step < chain; step++) ends = afterStep(ends, proposal, ratios)
    const nowhere = 1 - sum(ends)
    return normalized(target).map((p, i) => ends[i] + nowhere * p)
  }
}

/** Where a chain is, given where it was: what is left to 1 is nowhere. */
function afterStep(ends: number[], proposal: number[], ratios: number[]): number[] {
  const nowhere = 1 - sum(ends)
  const next = proposal.map((p, j) => (ratios[j] > 0 ? nowhere * p : 0))
  ends.forEach((p, i) => {
    if (p === 0) return
    const moves = proposal.map((q, j) => p * q * Math.min(1, ratios[j] / ratios[i]))
    moves.forEach((move, j) => (next[j] += move))
    next[i] += p - sum(moves)
  })
  return next
}
