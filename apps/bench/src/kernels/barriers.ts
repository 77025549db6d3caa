import { makeUniform } from '@kentro/datasets'
import { median } from '../stats/median.ts'
import type { BarrierRow } from './kernels-results.ts'
import { timeOf } from './time-of.ts'
import { withEngine } from './with-engine.ts'

/** So many round trips make a median, after as many that are not counted. */
const TRIPS = 200
const MICROSECONDS = 1000

/** What a round trip of a team takes: two threads are asked for the labels of few points, of which none changes, and so is one. */
export function barriers(now: () => number): BarrierRow[] {
  const { points } = makeUniform({ n: 512, d: 3, seed: 1 })
  const trip = (threads: number) => {
    const times: number[] = []
    withEngine(points, 2, threads, (engine, centroids) => {
      engine.assign(centroids)
      for (let at = 0; at < 2 * TRIPS; at++) times.push(timeOf(() => engine.assign(centroids), now) * MICROSECONDS)
    })
    return median(times.slice(TRIPS)) ?? 0
  }
  return [{ threads: 2, median: trip(2), alone: trip(1) }]
}
