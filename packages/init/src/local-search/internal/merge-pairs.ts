import { squaredDistance } from '@kentro/core'

/** Weighted centres. */
export interface Pool {
  /** d each. */
  readonly rows: Float64Array
  readonly weight: Float64Array
}

interface Merger extends Pool {
  /** With whom it costs each centre least to merge, the lowest index on ties. */
  readonly partner: Int32Array
  readonly cost: Float64Array
  /** Those that have not merged into another, in order. */
  left: Int32Array
  distances: number
}

/**
 * Merges those two of N centres that it costs least to replace by their weighted mean, again and again until there are
 * k; returns these (k x d) and how many distances it asked for. Ties: the pair of the lowest indices. The mean has the
 * place of the first of the two.
 *
 * Centres of weights a and b cost a b / (a + b) times their squared distance. Only those that lose their partner look
 * for another among all: pairwise nearest neighbour, after William H. Equitz, A new vector quantization clustering
 * algorithm, IEEE Transactions on Acoustics, Speech, and Signal Processing 37, 1989.
 */
export function mergePairs(pool: Pool, k: number): { rows: Float64Array; distances: number } {
  const all = pool.weight.length
  const merger: Merger = {
    rows: pool.rows.slice(),
    weight: pool.weight.slice(),
    partner: new Int32Array(all).fill(-1),
    cost: new Float64Array(all).fill(Infinity),
    left: Int32Array.from(pool.weight, (_, c) => c),
    distances: 0,
  }
  const { rows, partner, cost } = merger
  if (all > k) for (let b = 1; b < all; b++) for (let a = 0; a < b; a++) introduce(merger, a, b)
  while (merger.left.length > k) {
    const a = merger.left.reduce((best, c) => (cost[c] < cost[best] ? c : best))
    const b = partner[a]
    merge(merger, a, b)
    if (merger.left.length > k) rearrange(merger, a, b)
  }
  const d = rows.length / all
  const merged = new Float64Array(k * d)
  merger.left.forEach((c, place) => merged.set(rows.subarray(c * d, (c + 1) * d), place * d))
  return { rows: merged, distances: merger.distances }
}

/** Puts the mean of a and b in the place of a. */
function merge(merger: Merger, a: number, b: number): void {
  const { rows, weight } = merger
  const d = rows.length / weight.length
  const both = weight[a] + weight[b]
  const share = both === 0 ? 0 : weight[b] / both
  for (let j = 0, p = a * d, q = b * d; j < d; j++, p++, q++) rows[p] += (rows[q] - rows[p]) * share
  weight[a] = both
  merger.left = merger.left.filter((c) => c !== b)
}

/** Finds new partners, after a and b have merged into a, for a and for all whose partner was one of them. */
function rearrange(merger: Merger, a: number, b: number): void {
  const { partner, cost, left } = merger
  const alone = left.filter((c) => c === a || partner[c] === a || partner[c] === b)
  for (const c of alone) cost[c] = Infinity
  for (const c of alone) {
    for (const other of left) if (other !== c) introduce(merger, c, other)
  }
}

/** Makes partners of two centres where that is cheaper for one of them than the partner it has. */
function introduce(merger: Merger, a: number, b: number): void {
  const { rows, weight, partner, cost } = merger
  const d = rows.length / weight.length
  const both = weight[a] + weight[b]
  const share = both === 0 ? 0 : (weight[a] * weight[b]) / both
  const price = share * squaredDistance(rows, a * d, rows, b * d, d)
  merger.distances++
  if (price < cost[a] || (price === cost[a] && b < partner[a])) {
    cost[a] = price
    partner[a] = b
  }
  if (price < cost[b] || (price === cost[b] && a < partner[b])) {
    cost[b] = price
    partner[b] = a
  }
}
