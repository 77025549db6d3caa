import { checkName } from '@kentro/core'
import type { Initialize, Points } from '@kentro/core'
import { centreDistances } from '@kentro/kernels'
import { sortedOrder } from '../internal/sorted-order.ts'
import { drawDistinct } from '../internal/draw-distinct.ts'
import { middles } from '../internal/middles.ts'
import { problem } from '../internal/problem.ts'
import type { Problem } from '../internal/problem.ts'
import { rowsAt } from '../internal/rows-at.ts'

/** What projection can be told, besides weights. */
export interface ProjectionOptions {
  /** Where the line from a random point leads: to another random point (the default), or to the point farthest from it. */
  toward?: 'random' | 'farthest'
}

/**
 * k points at equal steps along a line through two points: all points are projected on it and sorted, and of each of k equal
 * portions the point in the middle is a seed. Points that project on one place are sorted by index.
 *
 * It asks for no distance (n for the farthest point), but for n projections, each as much work as a distance. Two draws (one
 * for the farthest point). With weights the two points are drawn in proportion to weight, and the portions weigh alike;
 * points of weight 0 are taken last.
 *
 * One of the nine strategies of Pasi Fränti, Sami Sieranoja, How much can k-means be improved by using better initialization
 * and repeats?, Pattern Recognition 93, 2019, whose published code takes the first point of each portion.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * projection([[0], [1], [10], [11]], 2, seeded(1)).indices // Int32Array [3, 1]
 */
export const projection: Initialize<ProjectionOptions> = (source, k, random, options) => {
  const task = problem(source, k, random, options)
  const { toward = 'random' } = task.options
  checkName('toward', toward, ['random', 'farthest'])
  const { points, weights } = task
  const ends = new Int32Array(2)
  drawDistinct(task, ends, 0, toward === 'random' ? Math.min(2, points.n) : 1)
  if (toward === 'farthest') ends[1] = farthestFrom(task, ends[0])
  const indices = middles(sortedOrder(placesBetween(points, ends[0], ends[1])), weights, k)
  return { centroids: rowsAt(points, indices), indices, distances: toward === 'farthest' ? points.n : 0 }
}

/** The point of positive weight farthest from point i, the lowest index on ties. */
function farthestFrom({ points, weights }: Problem<object>, i: number): number {
  const squares = new Float64Array(points.n)
  centreDistances(points, points.data, i * points.d, squares)
  return squares.reduce((found, square, at) => (square > squares[found] && weights?.[at] !== 0 ? at : found), i)
}

/** Where each point (n) projects on the line from point a to point b, in units that do not matter. */
function placesBetween({ data, n, d }: Points, a: number, b: number): Float64Array {
  const places = new Float64Array(n)
  for (let i = 0, p = 0; i < n; i++) {
    for (let j = 0; j < d; j++, p++) {
      const origin = data[a * d + j]
      places[i] += (data[p] - origin) * (data[b * d + j] - origin)
    }
  }
  return places
}
