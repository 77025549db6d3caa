import { median } from '../stats/median.ts'
import { messageOf } from '../measure/attempt.ts'
import { cellKey } from './cell-key.ts'
import type { SpeedJob } from './speed-job.ts'
import type { ColdRow, Manners } from './speed-results.ts'

/** Milliseconds of the first fit of a contender in a process of its own. */
export type FreshFit = (job: SpeedJob, manners: Manners) => Promise<number>

/** First fits, each in a fresh process, contender after contender and then again. */
export async function firstFits(
  job: SpeedJob,
  ways: readonly Manners[],
  count: number,
  freshFit: FreshFit,
): Promise<ColdRow[]> {
  const rows = ways.map((manners): ColdRow => {
    return { ...cellKey(job.cell, job.precision), ...manners, error: null, samples: [], median: null }
  })
  for (let round = 0; round < count; round++) {
    for (const [at, row] of rows.entries()) {
      if (row.error !== null) continue
      if (job.signal.aborted) return rows
      try {
        row.samples.push(await freshFit(job, ways[at]))
      } catch (error) {
        row.error = messageOf(error)
      }
      row.median = median(row.samples)
    }
  }
  return rows
}
