import type { Random } from '@kentro/core'
import type { SeedsSoFar } from './seeds-so-far.ts'
import { drawMass, sumTree } from './sum-tree.ts'

/** Bounds from above on the squared distances of all points to their nearest seeds. */
export interface Envelope {
  /** A quarter of each (n), so that sums of them overflow no more than sums of squared distances do. */
  readonly quarters: Float64Array
  /** Over weight x quarter. */
  readonly tree: Float64Array
  /** The bounds are the squared distances to the nearest of so many seeds, the first ones; 0 where they are no distances. */
  readonly seen: number
}

export function envelopeOf(quarters: Float64Array, weights: Float64Array | null, seen: number): Envelope {
  return { quarters, tree: sumTree(weights === null ? quarters : quarters.map((q, i) => weights[i] * q)), seen }
}

/**
 * A point drawn in proportion to weight x squared distance to the nearest seed: points are proposed in proportion to weight x
 * bound until one is accepted. -1 where none was among so many, or before so many distances were asked for in all.
 */
export function proposeWithin(
  { quarters, tree, seen }: Envelope,
  seeds: SeedsSoFar,
  proposals: number,
  distances: number,
  random: Random,
): number {
  for (let p = 0; p < proposals && seeds.distances < distances && tree[1] > 0; p++) {
    const i = drawMass(tree, random)
    const known = seen === 0 ? Infinity : 4 * quarters[i]
    const enough = 4 * random() * quarters[i]
    if (seeds.nearest(i, seen, known, enough) > enough) return i
  }
  return -1
}
