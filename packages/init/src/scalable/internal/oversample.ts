import type { Points } from '@kentro/core'
import { centreDistances, chunkSum, createEngine, ownDistances } from '@kentro/kernels'
import { problem as solverProblem } from '@kentro/lloyd'
import { drawDistinct } from '../../internal/draw-distinct.ts'
import type { Problem } from '../../internal/problem.ts'
import { rowsAt } from '../../internal/rows-at.ts'
import { settled } from '../../internal/settled.ts'
import type { Sample } from './reduce-sample.ts'

/** The candidate nearest to each point, and its squared distance. */
interface Nearest {
  readonly labels: Int32Array
  readonly least: Float64Array
}

/**
 * The candidates of k-means||, each with the weight of the points to which it is the nearest.
 *
 * @param expected how many a round takes on average, at most
 */
export function oversample(problem: Problem<object>, rounds: number, expected: number): Sample {
  return settled(problem, Math.ceil(Math.min(expected, problem.points.n)), (task) => {
    const { points, weights } = task
    const first = new Int32Array(1)
    drawDistinct(task, first, 0, 1)
    const candidates = [first[0]]
    const nearest = { labels: new Int32Array(points.n), least: new Float64Array(points.n) }
    centreDistances(points, rowsAt(points, first), 0, nearest.least)
    for (let round = 0; round < rounds; round++) {
      const taken = takeEach(task, nearest.least, expected)
      if (taken.length > 0) compare(points, taken, candidates.length, nearest)
      for (const i of taken) candidates.push(i)
    }
    const indices = Int32Array.from(candidates)
    return { indices, weights: massOf(nearest.labels, indices.length, weights), distances: indices.length * points.n }
  })
}

/** The points that are taken, each by itself, with probability in proportion to weight x squared distance. */
function takeEach({ points, weights, random }: Problem<object>, least: Float64Array, expected: number): Int32Array {
  const taken: number[] = []
  const potential = chunkSum(least, weights, 0, points.n)
  const end = potential > 0 ? points.n : 0
  for (let i = 0; i < end; i++) {
    const mass = weights === null ? least[i] : weights[i] * least[i]
    if (random() < (mass / potential) * expected) taken.push(i)
  }
  return Int32Array.from(taken)
}

/** Lets all points meet new candidates, numbered from `number` on: those before win ties. */
function compare(points: Points, taken: Int32Array, number: number, { labels, least }: Nearest): void {
  const { n, d } = points
  const rows = rowsAt(points, taken)
  const engine = createEngine(points, solverProblem(points, { data: rows, n: taken.length, d }))
  engine.assign(rows)
  const squares = new Float64Array(n)
  ownDistances(points, rows, engine.labels, squares)
  for (let i = 0; i < n; i++) {
    if (squares[i] >= least[i]) continue
    least[i] = squares[i]
    labels[i] = number + engine.labels[i]
  }
  engine.release()
}

/** The sum of the weights of each label. */
function massOf(labels: Int32Array, count: number, weights: Float64Array | null): Float64Array {
  const mass = new Float64Array(count)
  for (let i = 0; i < labels.length; i++) mass[labels[i]] += weights === null ? 1 : weights[i]
  return mass
}
