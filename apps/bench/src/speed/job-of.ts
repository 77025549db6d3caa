import { THREADS_WORK } from '@kentro/benchmarks'
import type { Cell, Precision, SpeedProfile } from '@kentro/benchmarks'
import type { Given } from './given-of.ts'
import type { SpeedRun } from './run-speed.ts'
import type { SpeedJob } from './speed-job.ts'

/** Who takes so many times as long as the best of the same contender leaves. */
const SLOWER = 1.5

/** What jobs take from the run that they belong to. */
export type JobRun = Pick<SpeedRun, 'contenders' | 'threads' | 'now' | 'pause' | 'signal'> & {
  readonly profile: Pick<SpeedProfile, 'rounds' | 'singleWork'>
}

/** One cell in one precision as a job. */
export function jobOf(
  run: JobRun,
  cell: Cell,
  precision: Precision,
  given: Given,
  budget: number,
  cut: string[],
): SpeedJob {
  const { profile, threads, now, pause, signal } = run
  const { points, centroids } = given
  const single = precision === 'float32'
  return {
    cell,
    precision,
    points: single ? { ...points, data: Float32Array.from(points.data) } : points,
    start: { data: single ? centroids.map(Math.fround) : centroids, n: cell.k, d: cell.d },
    contenders: ableTo(run, cell, profile.singleWork),
    threads,
    aloneFrom: THREADS_WORK,
    rounds: profile.rounds,
    slower: SLOWER,
    budget,
    now,
    pause,
    signal,
    onCut: (what) => cut.push(`${cell.name}, ${precision}: ${what}`),
  }
}

/** Those for whom a cell is not too much: of those that have one thread, n x d x k x iterations must be at most `limit`. */
export function ableTo({ contenders }: JobRun, cell: Cell, limit: number): JobRun['contenders'] {
  const work = cell.n * cell.d * cell.k * cell.maxIterations
  return contenders.filter(({ parallel }) => parallel === true || work <= limit)
}
