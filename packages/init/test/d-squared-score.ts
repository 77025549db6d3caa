import type { Random, Seeding } from '@kentro/core'
import { seeded } from '@kentro/core'
import { chiSquareScore, tally } from './chi-square.ts'
import { sequenceNumber, sequenceProbabilities } from './exact-probabilities.ts'
import type { NextSeed } from './exact-probabilities.ts'

/** What draws the indices of seeds. */
export type Sampler = (random: Random) => Iterable<number>

/** The indices of a seeding; a sampler that has none fails. */
export function indicesOf({ indices }: Seeding): Int32Array {
  if (indices === null) throw new Error('no indices')
  return indices
}

/** How far the sequences of k of n points that a sampler draws are from those that `next` describes. */
export function sequenceScore(seed: string, n: number, k: number, next: NextSeed, sampler: Sampler): number {
  const random = seeded(seed)
  const counts = tally(n ** k, 10_000, () => sequenceNumber(sampler(random), n))
  return chiSquareScore(counts, sequenceProbabilities(n, k, next))
}
