import type { SpeedJob } from './speed-job.ts'
import { ownRuns } from './own-runs.ts'
import type { OwnRun } from './own-runs.ts'
import type { OwnRow } from './speed-results.ts'

/** As many iterations as scikit-learn and Kentro allow by themselves. */
const LIMIT = 300

/** Seeding and fit as users get them: with the options that each contender has by itself. */
export async function pipelines(job: SpeedJob, seeds: readonly number[]): Promise<OwnRow[]> {
  const { contenders, cell, points, precision, threads } = job
  const runs: OwnRun[] = []
  for (const contender of contenders) {
    if (!(contender.precisions ?? ['float64']).includes(precision)) continue
    const prepared = await contender.prepare(points)
    runs.push({ contender, run: (seed) => prepared.fit(cell.k, seed, { maxIterations: LIMIT }, { threads }) })
  }
  return ownRuns(job, 'pipeline', runs, seeds)
}
