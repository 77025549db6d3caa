import type { Random } from '@kentro/core'

const MOST_MISSES = 5000
const MOST_LAYOUTS = 100

/**
 * k rows of d coordinates at least `separation` apart: each is drawn evenly from its box, [0, side(c, j)] in column j
 * for row c, until it keeps its distance from those before. Begins anew where nothing is left for a row.
 */
export function scatter(
  { k, d, separation }: { k: number; d: number; separation: number },
  side: (c: number, j: number) => number,
  random: Random,
): Float64Array {
  const rows = new Float64Array(k * d)
  for (let layout = 0; layout < MOST_LAYOUTS; layout++) {
    let c = 0
    for (let misses = 0; c < k && misses < MOST_MISSES; misses++) {
      for (let j = 0; j < d; j++) rows[c * d + j] = side(c, j) * random()
      if (!keepsDistance(rows, c, d, separation)) continue
      c++
      misses = -1
    }
    if (c === k) return rows
  }
  throw new RangeError(`random must draw evenly from [0, 1), got no ${k} centers that keep their distance`)
}

/** Whether row c lies at least `separation` from each row before it. */
function keepsDistance(rows: Float64Array, c: number, d: number, separation: number): boolean {
  for (let other = 0; other < c; other++) {
    let square = 0
    for (let j = 0; j < d; j++) {
      const difference = rows[c * d + j] - rows[other * d + j]
      square += difference * difference
    }
    if (!(square >= separation * separation)) return false
  }
  return true
}
