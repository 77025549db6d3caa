import { seeded } from '@kentro/core'
import { greedyKMeansPlusPlus } from '@kentro/init'
import { quartiles } from '../stats/quartiles.ts'
import { ownRuns } from './own-runs.ts'
import type { OwnRun } from './own-runs.ts'
import type { SpeedJob } from './speed-job.ts'
import type { OwnRow, Ratio } from './speed-results.ts'

/** Greedy k-means++ alone, with as many trials a step on all sides. */
export async function seedings(job: SpeedJob, seeds: readonly number[]): Promise<OwnRow[]> {
  const { contenders, cell, points, precision, threads } = job
  const { k, d, n } = cell
  const trials = 2 + Math.floor(Math.log(k))
  const flat = { data: points.data, shape: [n, d] as const }
  const runs: OwnRun[] = []
  for (const contender of contenders) {
    if (contender.ours) {
      runs.push({ contender, run: (seed) => () => greedyKMeansPlusPlus(flat, k, seeded(seed), { trials }) })
    } else if ((contender.precisions ?? ['float64']).includes(precision)) {
      const { seed: seedWith } = await contender.prepare(points)
      if (seedWith !== undefined) runs.push({ contender, run: (seed) => seedWith(k, seed, trials, threads) })
    }
  }
  return ownRuns(job, 'seeding', runs, seeds)
}

/** How the times of others for seeding alone compare with ours, the first. */
export function seedingRatios([ours, ...others]: readonly OwnRow[], threads: number): Ratio[] {
  const timed = ({ contender }: OwnRow, milliseconds: number) => {
    return { contender, algorithm: 'greedy k-means++', threads, milliseconds }
  }
  return others.flatMap((theirs) => {
    if (ours.times === null || theirs.times === null) return []
    const pairs = theirs.samples.map((time, at) => time / ours.samples[at])
    return {
      cell: theirs.cell,
      n: theirs.n,
      d: theirs.d,
      k: theirs.k,
      precision: theirs.precision,
      comparison: 'seeding' as const,
      against: theirs.contender,
      ours: timed(ours, ours.times.median),
      theirs: timed(theirs, theirs.times.median),
      ratio: theirs.times.median / ours.times.median,
      spread: pairs.length > 1 ? quartiles(pairs) : null,
      difference: null,
    }
  })
}
