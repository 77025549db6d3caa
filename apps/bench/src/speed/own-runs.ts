import type { Contender, Fit, Outcome, Seed, Seeds } from '@kentro/benchmarks'
import { inertia } from '@kentro/metrics'
import { centroidsOf } from '../check/centroids-of.ts'
import { messageOf } from '../measure/attempt.ts'
import { rotated } from '../measure/rotated.ts'
import { takeTurn } from '../measure/take-turn.ts'
import { mean } from '../stats/mean.ts'
import { median } from '../stats/median.ts'
import { quartiles } from '../stats/quartiles.ts'
import { cellKey } from './cell-key.ts'
import { nearest } from './nearest.ts'
import type { SpeedJob } from './speed-job.ts'
import type { OwnRow } from './speed-results.ts'

const SLICE = 20
/** A first run that takes so many counts: warming up is a small part of it. */
const LONG = 500

/** What is timed, and where the centroids are afterwards. */
type Result = Outcome | Seeds

/** What one contender does with a seed. */
export interface OwnRun {
  readonly contender: Contender
  readonly run: (seed: number) => Fit | Seed
}

/** Runs that seed themselves, each contender with the same numbers as seeds, in turn. */
export async function ownRuns(
  job: SpeedJob,
  kind: OwnRow['kind'],
  runs: readonly OwnRun[],
  seeds: readonly number[],
): Promise<OwnRow[]> {
  const rows = runs.map(({ contender }) => emptyRow(job, kind, contender.name))
  const found: number[][] = runs.map(() => [])
  const end = job.now() + job.budget
  for (const [at, seed] of seeds.entries()) {
    if (job.signal.aborted || (at > 0 && job.now() >= end)) {
      job.onCut(`${kind}: ${at} of ${seeds.length} seeds`)
      break
    }
    for (const which of rotated([...runs.keys()], at)) {
      if (rows[which].error === null) await runOne(job, runs[which], rows[which], found[which], seed)
    }
  }
  for (const [at, row] of rows.entries()) {
    row.times = quartiles(row.samples)
    row.inertia = mean(found[at])
  }
  return rows
}

function emptyRow({ cell, precision }: SpeedJob, kind: OwnRow['kind'], contender: string): OwnRow {
  const nothing = { error: null, seeds: [], samples: [], times: null, inertia: null }
  return { ...cellKey(cell, precision), kind, contender, ...nothing }
}

async function runOne(job: SpeedJob, { run }: OwnRun, row: OwnRow, found: number[], seed: number): Promise<void> {
  try {
    const work = run(seed) as () => Result | Promise<Result>
    const begin = job.now()
    const result = work()
    const asynchronous = result instanceof Promise
    const first = await result
    const milliseconds = first.milliseconds ?? job.now() - begin
    row.samples.push(milliseconds >= LONG ? milliseconds : await again(job, work, asynchronous))
    row.seeds.push(seed)
    found.push(inertiaOf(job, first))
    if (asynchronous) await job.pause()
  } catch (error) {
    row.error = messageOf(error)
  }
}

async function again(job: SpeedJob, work: () => Result | Promise<Result>, asynchronous: boolean): Promise<number> {
  const { samples, error } = await takeTurn(work, asynchronous, job.now, SLICE)
  if (error !== null) throw new Error(error)
  return median(samples) ?? 0
}

/** With each point at the nearest of the centroids. */
function inertiaOf({ points, cell }: SpeedJob, { centroids }: Result): number {
  const own = centroidsOf(centroids, cell.k, cell.d)
  return inertia(points, own, { labels: nearest(points, own) })
}
