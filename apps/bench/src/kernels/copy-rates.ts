import { rowsOf } from '@kentro/benchmarks'
import type { KernelsProfile } from '@kentro/benchmarks'
import type { PointsLike } from '@kentro/core'
import { makeUniform } from '@kentro/datasets'
import { iterate, problem } from '@kentro/lloyd'
import type { CopyRow } from './kernels-results.ts'
import { timeOf } from './time-of.ts'

/** So few clusters that the engine of a large copy works on one thread. */
const CLUSTERS = 2

/** How fast points come from what the user has into an engine: flat arrays of both kinds, and rows. */
export function copyRates({ copied: [n, d], rounds }: KernelsProfile, seed: number, now: () => number): CopyRow[] {
  const { points } = makeUniform({ n, d, seed })
  const forms: [CopyRow['form'], PointsLike, number][] = [
    ['float64', { data: points.data, shape: [n, d] }, 8],
    ['float32', { data: Float32Array.from(points.data), shape: [n, d] }, 4],
    ['rows', rowsOf(points), 8],
  ]
  const start = { data: points.data.subarray(0, CLUSTERS * d), shape: [CLUSTERS, d] as const }
  const least = forms.map(() => Infinity)
  for (let round = 0; round < rounds; round++) {
    for (const [at, [, source]] of forms.entries()) {
      least[at] = Math.min(
        least[at],
        timeOf(() => enter(source, start), now),
      )
    }
  }
  return forms.map(([form, , bytes], at) => {
    return { form, n, d, milliseconds: least[at], gigabytesPerSecond: (n * d * bytes) / least[at] / 1e6 }
  })
}

/** Leaves an engine as soon as it is there. */
const ENTERED = new Error('entered')

/** Checks points and copies them into an engine, which is then left. */
function enter(source: PointsLike, start: PointsLike): void {
  const steps = iterate(problem(source, start), () => {
    throw ENTERED
  })
  try {
    steps.next()
  } catch (error) {
    if (error !== ENTERED) throw error
  }
}
