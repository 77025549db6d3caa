import { assignNearest } from '../assign-nearest.ts'
import type { PlainBounds } from './plain-bounds.ts'

const { fround, min } = Math

// What stands where a bound is never to be looked at, as in ../../assembly/bound-each.ts.
const FAR = 3e38
// The greatest float32.
const MOST = 2 ** 128 - 2 ** 104

/** Lets point i look at the centroids that its bounds leave open, its own among them, and returns how many these are. */
export function searchEach(bounds: PlainBounds, i: number, centroids: Float64Array, first: boolean): number {
  const { points, labels, shape, scores } = bounds
  const { lower, upper } = bounds.arrays
  const { groups: k, stride } = shape
  const before = labels[i]
  const limit = bounds.limitOf(upper[i])
  const open: number[] = []
  for (let c = 0; c < k; c++) if (first || (c !== before && !(lower[i * stride + c] > limit))) open.push(c)
  // Drifts lower it too, like any other.
  if (!first) lower[i * stride + before] = FAR
  if (open.length === 0) return 0
  if (!first) open.push(before)
  scores.read(i)
  let least = MOST
  let second = MOST
  for (const c of open) {
    const score = scores.score(c)
    lower[i * stride + c] = bounds.atLeast(score)
    second = min(second, Math.max(least, score))
    least = min(least, score)
  }
  assignNearest(points, centroids, labels, i, i + 1)
  lower[i * stride + labels[i]] = FAR
  const told = fround(second - least) > scores.margin
  if (first || labels[i] !== before) upper[i] = told ? bounds.atMost(least) : bounds.ownUpper(i, labels[i], centroids)
  return open.length
}
