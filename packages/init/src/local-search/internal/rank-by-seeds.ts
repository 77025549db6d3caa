import type { Rank } from './rank.ts'

/**
 * The candidate that leaves the least sum of weight x squared distance to the nearest seed: that of greedy k-means++.
 */
export const rankBySeeds: Rank = ({ weights }, { near }, { indices, squares }) => {
  const n = near.length
  let best = 0
  let least = Infinity
  for (let l = 0; l < indices.length; l++) {
    let left = 0
    for (let i = 0, p = l * n; i < n; i++, p++) {
      const square = squares[p] < near[i] ? squares[p] : near[i]
      left += weights === null ? square : weights[i] * square
    }
    if (left >= least) continue
    best = l
    least = left
  }
  return best
}
