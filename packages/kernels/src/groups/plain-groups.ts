import type { Points } from '@kentro/core'
import { assignNearest } from '../assign-nearest.ts'
import { boundMargins } from '../bound-margins.ts'
import { blockCentre } from '../wasm/block-centre.ts'
import { blockScale } from '../wasm/block-scale.ts'
import { marginOf } from '../wasm/margin.ts'
import { groupLayout } from './group-arrays.ts'
import type { GroupArrays } from './group-arrays.ts'
import { groupBounder } from './group-bounder.ts'
import type { GroupBounder } from './group-bounder.ts'
import { shapeOf } from './grouping.ts'
import { leastOf } from './least-of.ts'
import { quickSquare } from './quick-square.ts'
import { DOWN, UP, distanceAtMost, limitFor, scoreBounds } from './score-bounds.ts'
import type { ScoreBounds } from './score-bounds.ts'
import { singlePoint } from './single-point.ts'

const { fround, max, min } = Math

/** The bounder of Hamerly or Yinyang in plain TypeScript: it rounds as that in WebAssembly, and asks for as many distances. */
export function plainGroups(points: Points, labels: Int32Array, k: number, kind: 'hamerly' | 'yinyang'): GroupBounder {
  const { data, n, d } = points
  const shape = shapeOf(kind, k)
  const { groups, width, stride } = shape
  const layout = Object.entries(groupLayout(n, d, k, shape))
  const arrays = Object.fromEntries(
    layout.map(([name, [type, length]]) => [name, new type(length)]),
  ) as unknown as GroupArrays
  const { lower, upper, drift, drops, nextDrops, dropsOf, halves, tiles, squares, centroidOf, slotOf, sizes, rows } =
    arrays
  const centre = blockCentre(points)
  const scale = blockScale(points)
  const margins = boundMargins(scale, d)
  const x = singlePoint(points, centre, scale)
  const { stretch, slack } = limitFor(margins)
  const limitOf = (distance: number): number => fround(fround(distance * stretch) + slack)
  const groupOf = (c: number): number => Math.floor(slotOf[c] / width)
  const scoresFor = (radius: number): ScoreBounds => scoreBounds(marginOf(d, radius, scale), margins.absolute)
  const ownUpper = (i: number, c: number, centroids: Float64Array): number =>
    distanceAtMost(quickSquare(data, i, centroids, c, d), margins)

  /** Lowers the bounds of point i, of centroid c, by what centroids have moved, and returns the least. */
  function lowerAll(i: number, c: number): number {
    let least = Infinity
    for (let group = 0, p = i * stride; group < groups; group++, p++) {
      const alone = groups === 1 && dropsOf[0] === c
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
    if (bound > limitOf(upper[i])) return false
    asked()
    upper[i] = ownUpper(i, c, centroids)
    return !(bound > limitOf(upper[i]))
  }

  /** Lets point i look at the groups that its bounds leave open, and returns how many distances that took. */
  function search(i: number, centroids: Float64Array, first: boolean, scores: ScoreBounds): number {
    const before = labels[i]
    const norm = x.read(i)
    const limit = limitOf(upper[i])
    let best = { ...leastOf(x.values, tiles, squares, 0, 0), inside: 0 }
    let asked = 0
    for (let group = 0; group < groups; group++) {
      const p = i * stride + group
      if (!first && group !== groupOf(before) && lower[p] > limit) continue
      asked += sizes[group]
      const found = leastOf(x.values, tiles, squares, group * width, (group + 1) * width)
      lower[p] = scores.lower(norm, found.least)
      if (found.least < best.least) {
        best = { ...found, second: min(best.least, found.second), inside: found.second }
      } else best.second = min(best.second, found.least)
    }
    assignNearest(points, centroids, labels, i, i + 1)
    const told = fround(best.second - best.least) > scores.margin(norm)
    if (labels[i] === centroidOf[best.slot]) {
      lower[i * stride + Math.floor(best.slot / width)] = scores.lower(norm, best.inside)
    }
    if (labels[i] !== before) {
      upper[i] = told ? scores.upper(norm, best.least) : ownUpper(i, labels[i], centroids)
    }
    return asked
  }

  return groupBounder({
    arrays,
    margins,
    centre,
    shape,
    gaps(_, radius) {
      const scores = scoresFor(radius)
      for (let c = 0; c < k; c++) {
        const { least, second, slot } = leastOf(rows.subarray(c * d, (c + 1) * d), tiles, squares, 0, groups * width)
        const norm = fround(fround(Math.sqrt(squares[slotOf[c]])) * UP)
        halves[c] = scores.lower(norm, slot === slotOf[c] ? second : least) * 0.5
      }
    },
    bound(centroids, radius, first) {
      const scores = scoresFor(radius)
      let asked = 0
      const looked = (): void => void asked++
      for (let i = 0; i < n; i++) {
        if (first || isOpen(i, centroids, looked)) asked += search(i, centroids, first, scores)
      }
      return asked
    },
  })
}
