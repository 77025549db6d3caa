import { randomIndex } from '@kentro/core'
import type { Random } from '@kentro/core'

/** k of the rows far from each other by any distance: a random one, then each time the one farthest from its nearest so far. */
export function mostDistant(
  rows: number[][],
  k: number,
  random: Random,
  distance: (p: number[], q: number[]) => number,
): number[][] {
  const least = new Float64Array(rows.length).fill(Infinity)
  let next = randomIndex(random, rows.length)
  const chosen = [rows[next]]
  while (chosen.length < k) {
    least[next] = -Infinity
    for (let i = 0; i < rows.length; i++) {
      // The earlier row first, as ml-kmeans has it: a function need not be symmetric.
      const value = i < next ? distance(rows[i], rows[next]) : distance(rows[next], rows[i])
      if (value < least[i]) least[i] = value
    }
    next = least.indexOf(least.reduce((most, value) => Math.max(most, value)))
    chosen.push(rows[next])
  }
  return chosen
}
