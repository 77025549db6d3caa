import { createSeeder } from '@kentro/kernels'
import type { Seeder } from '@kentro/kernels'
import type { Problem } from './problem.ts'
import { rowsAt } from './rows-at.ts'
import { drawFrom, total } from './urn.ts'

/** Draws of k-means++ for those who may need few: all points meet a seed only when a later one is drawn here. */
export interface LateDraws {
  /** How many distances were asked for. */
  readonly distances: number
  /**
   * Writes seed c, drawn in proportion to weight x D^2 or the best of several candidates so drawn, and returns the squared
   * distance of each point to its nearest seed before (n, until the next draw); null where all weight lies on these seeds,
   * so that there is nothing to draw from.
   */
  draw(c: number): Float64Array | null
}

/**
 * What `run` makes of such draws.
 *
 * @param indices the seeds (k), written
 * @param trials candidates for each
 */
export function withLateDraws<T>(
  { points, k, weights, random }: Problem<object>,
  indices: Int32Array,
  trials: number,
  run: (draws: LateDraws) => T,
): T {
  const candidates = new Int32Array(trials)
  let seeder: Seeder | null = null
  let accepted = 0
  let tried = -1
  let best = 0
  let distances = 0

  function acceptBefore(c: number): Seeder {
    seeder ??= createSeeder(points, { k, trials, weights })
    for (; accepted < c; accepted++) {
      seeder.accept(accepted === tried ? best : rowsAt(points, indices.subarray(accepted, accepted + 1)))
      if (accepted !== tried) distances += points.n
    }
    return seeder
  }

  function draw(c: number): Float64Array | null {
    const { least, sums, try: tryAll } = acceptBefore(c)
    if (total(sums) === 0) return null
    for (let l = 0; l < trials; l++) candidates[l] = drawFrom({ values: least, weights, sums }, random)
    indices[c] = candidates[0]
    if (trials === 1) return least
    const left = tryAll(rowsAt(points, candidates)).map(total)
    best = left.indexOf(Math.min(...left))
    indices[c] = candidates[best]
    distances += trials * points.n
    tried = c
    return least
  }

  function release(): void {
    seeder?.release()
  }

  try {
    return run({
      draw,
      get distances() {
        return distances
      },
    })
  } finally {
    release()
  }
}
