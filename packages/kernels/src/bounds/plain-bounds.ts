import type { Points } from '@kentro/core'
import { isShort } from '../filter/pack-tiles.ts'
import { plainScores } from '../filter/plain-scores.ts'
import type { PlainScores } from '../filter/plain-scores.ts'
import { tileArrays } from '../filter/tile-layout.ts'
import { boundLayout } from './bound-arrays.ts'
import type { BoundArrays } from './bound-arrays.ts'
import type { GroupShape } from './grouping.ts'
import { boundMargins } from './margins.ts'
import type { BoundMargins } from './margins.ts'
import { quickSquare } from './quick-square.ts'
import { distanceAtMost, leastDistance, limitFor, mostDistance } from './score-bounds.ts'

const { fround } = Math

/** What bounds in plain TypeScript are kept in and made of. */
export interface PlainBounds {
  readonly points: Points
  /** n. */
  readonly labels: Int32Array
  readonly shape: GroupShape
  readonly arrays: BoundArrays
  readonly scores: PlainScores
  readonly margins: BoundMargins
  /** What a lower bound must exceed for a centroid to be farther, for certain, than one at most so far away. */
  limitOf(distance: number): number
  /** What a score of the point that was read last says of a distance. */
  atLeast(score: number): number
  atMost(score: number): number
  /** What the distance of point i to centroid c is at most, by a quick look at it. */
  ownUpper(i: number, c: number, centroids: Float64Array): number
}

export function plainBounds(points: Points, labels: Int32Array, k: number, shape: GroupShape): PlainBounds {
  const { data, n, d } = points
  const layout = Object.entries(boundLayout(n, k, shape))
  const arrays: unknown = Object.fromEntries(layout.map(([name, [type, length]]) => [name, new type(length)]))
  const scores = plainScores(points, tileArrays(d, k, shape.slots))
  const margins = boundMargins(scores.scale, d)
  const { stretch, slack } = limitFor(margins)
  const bounds: PlainBounds = {
    points,
    labels,
    shape,
    arrays: arrays as BoundArrays,
    scores,
    margins,
    limitOf: (distance) => fround(fround(distance * stretch) + slack),
    atLeast: (score) => leastDistance(scores.norm, scores.margin, score),
    atMost: (score) => mostDistance(scores.norm, scores.margin, score, margins.absolute),
    ownUpper(i, c, centroids) {
      if (!isShort(d)) return distanceAtMost(quickSquare(data, i, centroids, c, d), margins)
      scores.read(i)
      return bounds.atMost(scores.score(bounds.arrays.slotOf[c]))
    },
  }
  return bounds
}
