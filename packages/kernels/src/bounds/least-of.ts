import type { PlainScores } from '../filter/plain-scores.ts'

/** The least and second least score, and the slot of the least. */
export interface Least {
  least: number
  second: number
  slot: number
}

// The greatest float32: more than any score.
const MOST = 2 ** 128 - 2 ** 104

/** The least of the scores of what was read last and the centroids in the slots `from` to `to` - 1. */
export function leastOf(scores: PlainScores, from: number, to: number): Least {
  const found = { least: MOST, second: MOST, slot: 0 }
  for (let slot = from; slot < to; slot++) {
    const score = scores.score(slot)
    if (score < found.least) {
      found.second = found.least
      found.least = score
      found.slot = slot
    } else if (score < found.second) found.second = score
  }
  return found
}
