import type { Points, Seeding } from '@kentro/core'
import { drawDistinct } from '../../internal/draw-distinct.ts'
import { withLateDraws } from '../../internal/late-draws.ts'
import { lloydFrom } from '../../internal/lloyd-from.ts'
import type { Problem } from '../../internal/problem.ts'
import { rowsAt } from '../../internal/rows-at.ts'
import type { ReduceOptions } from './check-reduce-options.ts'
import { finishSeeds } from './finish-seeds.ts'

/** Some of the points, which stand for all. */
export interface Sample {
  readonly indices: Int32Array
  /** >= 0, not all 0. */
  readonly weights: Float64Array
  /** How many distances it took to have them. */
  readonly distances: number
}

/** k seeds of a sample. Where fewer of it are distinct, the rest are drawn from all points as k-means++ does. */
export function reduceSample(
  problem: Problem<object>,
  sample: Sample,
  { reduce, iterations }: Required<ReduceOptions>,
): Seeding {
  const { points, k } = problem
  const { weights } = sample
  const some: Points = { data: rowsAt(points, sample.indices), n: sample.indices.length, d: points.d }
  // No integer is so close to a power of e that engines could disagree on the floor.
  const trials = reduce === 'k-means++' ? 1 : 2 + Math.floor(Math.log(k))
  const chosen = new Int32Array(k)
  const drawn = drawAmong({ ...problem, points: some, weights }, chosen, trials)
  const indices = chosen.map((i) => sample.indices[i])
  const distances = sample.distances + drawn.distances + finishSeeds(problem, indices, drawn.count)
  const centroids = rowsAt(points, indices)
  if (iterations === 0) return { centroids, indices, distances }
  // Seeds that took all that is distinct of the sample are its means already.
  if (drawn.count < k) return { centroids, indices: null, distances }
  const solved = lloydFrom({ points: some, weights }, centroids, iterations)
  return { centroids: solved.centroids, indices: null, distances: distances + solved.distances }
}

/** Draws seeds among all that has weight, until k are there or all of it lies on them. */
function drawAmong(problem: Problem<object>, chosen: Int32Array, trials: number): { count: number; distances: number } {
  drawDistinct(problem, chosen, 0, 1)
  return withLateDraws(problem, chosen, trials, (draws) => {
    let count = 1
    while (count < problem.k && draws.draw(count) !== null) count++
    return { count, distances: draws.distances }
  })
}
