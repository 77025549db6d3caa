import { assignNearest } from '../assign-nearest.ts'
import { leastOf } from './least-of.ts'
import type { PlainBounds } from './plain-bounds.ts'

const { fround, min } = Math

/** Lets point i look at the groups that its bounds leave open, and returns how many distances that took. */
export function searchGroups(bounds: PlainBounds, i: number, centroids: Float64Array, first: boolean): number {
  const { points, labels, shape, scores } = bounds
  const { lower, upper, centroidOf, slotOf, sizes } = bounds.arrays
  const { groups, width, stride } = shape
  const before = labels[i]
  const limit = bounds.limitOf(upper[i])
  scores.read(i)
  let best = { ...leastOf(scores, 0, 0), inside: 0 }
  let asked = 0
  for (let group = 0; group < groups; group++) {
    const p = i * stride + group
    if (!first && group !== Math.floor(slotOf[before] / width) && lower[p] > limit) continue
    asked += sizes[group]
    const found = leastOf(scores, group * width, (group + 1) * width)
    lower[p] = bounds.atLeast(found.least)
    if (found.least < best.least) {
      best = { ...found, second: min(best.least, found.second), inside: found.second }
    } else best.second = min(best.second, found.least)
  }
  assignNearest(points, centroids, labels, i, i + 1)
  const told = fround(best.second - best.least) > scores.margin
  if (labels[i] === centroidOf[best.slot])
    lower[i * stride + Math.floor(best.slot / width)] = bounds.atLeast(best.inside)
  if (first || labels[i] !== before)
    upper[i] = told ? bounds.atMost(best.least) : bounds.ownUpper(i, labels[i], centroids)
  return asked
}
