import type { Seeding } from '@kentro/core'
import { PAUSE, atOnce, createSeeder, pausing } from '@kentro/kernels'
import type { Paused, Seeder } from '@kentro/kernels'
import { drawDistinct } from './draw-distinct.ts'
import type { Problem } from './problem.ts'
import { rowsAt } from './rows-at.ts'
import { drawFrom, total } from './urn.ts'

/**
 * Seeds of which the first is drawn in proportion to weight and each next one is the best of `trials` candidates, drawn in
 * proportion to weight x D^2: D is the distance of a point to its nearest seed so far, and the best candidate leaves the
 * least sum of weight x D^2, the first drawn on ties.
 */
export function dSquaredSeeding(problem: Problem<object>, trials: number): Seeding {
  return atOnce(pausingDSquaredSeeding(problem, trials))
}

/** The same, with a pause after each seed. */
export function* pausingDSquaredSeeding(problem: Problem<object>, trials: number): Paused<Seeding> {
  const { points, k, weights } = problem
  const indices = new Int32Array(k)
  drawDistinct(problem, indices, 0, 1)
  if (k === 1) return { centroids: rowsAt(points, indices), indices, distances: 0 }
  const seeder = createSeeder(points, { k, trials, weights })
  try {
    const distances = yield* drawSeeds(problem, seeder, indices, trials)
    return { centroids: rowsAt(points, indices), indices, distances }
  } finally {
    seeder.release()
  }
}

/** Writes the seeds after the first, and returns how many distances were asked for. */
function* drawSeeds(problem: Problem<object>, seeder: Seeder, indices: Int32Array, trials: number): Paused<number> {
  const { points, k, weights, random } = problem
  const urn = { values: seeder.least, weights, sums: seeder.sums }
  const candidates = new Int32Array(trials)
  yield* pausing(seeder.accepting(rowsAt(points, indices.subarray(0, 1))))
  let distances = points.n
  for (let c = 1; c < k; c++) {
    // All weight lies on the seeds: the rest of the points are doubles, or weigh nothing.
    if (total(urn.sums) === 0) {
      drawDistinct(problem, indices, c, k)
      break
    }
    for (let l = 0; l < trials; l++) candidates[l] = drawFrom(urn, random)
    const rows = rowsAt(points, candidates)
    const best = trials === 1 ? 0 : leastOf(yield* pausing(seeder.trying(rows)))
    indices[c] = candidates[best]
    if (trials > 1) distances += trials * points.n
    // What the last seed leaves matters only to the choice of it.
    if (c === k - 1) break
    yield* pausing(seeder.accepting(trials === 1 ? rows : best))
    if (trials === 1) distances += points.n
    yield PAUSE
  }
  return distances
}

/** Which of the candidates leaves the least sum, the first on ties. */
function leastOf(tried: Float64Array[]): number {
  const totals = tried.map(total)
  return totals.indexOf(totals.reduce((least, sum) => Math.min(least, sum)))
}
