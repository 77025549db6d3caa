import type { Points } from '@kentro/core'
import { PLAIN, inSlices } from '../in-slices.ts'
import { createBounder } from './bounder.ts'
import type { Bounder } from './bounder.ts'
import { shapeOf } from './grouping.ts'
import type { BoundsKind } from './grouping.ts'
import { leastOf } from './least-of.ts'
import { plainBounds } from './plain-bounds.ts'
import { DOWN, UP } from './score-bounds.ts'
import { searchEach } from './search-each.ts'
import { searchGroups } from './search-groups.ts'

const { fround, max, min } = Math

/** The bounder in plain TypeScript: it rounds as that in WebAssembly, and asks for as many distances. */
export function plainBounder(points: Points, labels: Int32Array, k: number, kind: BoundsKind): Bounder {
  const shape = shapeOf(kind, k)
  const bounds = plainBounds(points, labels, k, shape)
  const { scores, margins, arrays } = bounds
  const { lower, upper, drift, drops, nextDrops, dropsOf, halves, slotOf } = arrays
  const { groups, stride } = shape
  const cost = PLAIN * k * points.d
  const search = kind === 'elkan' ? searchEach : searchGroups

  /** Lowers the bounds of point i, of centroid c, by what centroids have moved, and returns the least. */
  function lowerAll(i: number, c: number): number {
    const alone = stride === 1 && dropsOf[0] === c
    let least = Infinity
    for (let group = 0, p = i * stride; group < groups; group++, p++) {
      lower[p] = fround(max(0, fround(lower[p] - (alone ? nextDrops : drops)[group])) * DOWN)
      least = min(least, lower[p])
    }
    return least
  }

  /** Whether the bounds of point i leave another centroid open, by a look at its own at last: then `asked` is told of that. */
  function isOpen(i: number, centroids: Float64Array, asked: () => void): boolean {
    const c = labels[i]
    const bound = max(lowerAll(i, c), halves[c])
    upper[i] = fround(fround(upper[i] + drift[c]) * UP)
    if (bound > bounds.limitOf(upper[i])) return false
    asked()
    upper[i] = bounds.ownUpper(i, c, centroids)
    return !(bound > bounds.limitOf(upper[i]))
  }

  return createBounder({
    arrays,
    margins,
    d: points.d,
    shape,
    gaps(centroids) {
      scores.pack(centroids, slotOf)
      return inSlices(k, cost, (from, to) => {
        for (let c = from; c < to; c++) {
          scores.readCentroid(c, slotOf[c])
          const { least, second, slot } = leastOf(scores, 0, shape.slots)
          halves[c] = bounds.atLeast(slot === slotOf[c] ? second : least) * 0.5
        }
      })
    },
    bound(centroids, first) {
      scores.pack(centroids, slotOf)
      return inSlices(points.n, cost, (from, to) => {
        let asked = 0
        const looked = (): void => void asked++
        for (let i = from; i < to; i++) {
          if (first || isOpen(i, centroids, looked)) asked += search(bounds, i, centroids, first)
        }
        return asked
      })
    },
  })
}
