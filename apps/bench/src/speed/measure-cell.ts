import { contest } from './contest.ts'
import { firstFits } from './first-fits.ts'
import { fitRow } from './fit-row.ts'
import { ableTo } from './job-of.ts'
import { pipelines } from './pipelines.ts'
import { ratiosOf } from './ratios-of.ts'
import type { SpeedMeasured, SpeedRun } from './run-speed.ts'
import { seedingRatios, seedings } from './seedings.ts'
import type { SpeedJob } from './speed-job.ts'
import type { Manners, Ratio } from './speed-results.ts'

/** What contenders of one thread are spared where they seed themselves or start a process each time. */
const SPARED = 50

/** Fits from the same start; and in the first precision of the cell what else is asked of it. */
export async function measureCell(run: SpeedRun, job: SpeedJob, into: SpeedMeasured): Promise<void> {
  const { profile, threads } = run
  const { cell, contenders } = job
  const rows = (await contest(job)).map((entry) => fitRow(job, entry))
  const ratios = ratiosOf(rows, contenders[0].name, threads)
  into.fits.push(...rows)
  into.ratios.push(...ratios)
  if (job.precision !== cell.precisions[0]) return
  const small = { ...job, contenders: ableTo(run, cell, profile.singleWork / SPARED) }
  if (profile.firsts.includes(cell.name)) {
    into.cold.push(...(await firstFits(small, waysOfFirst(small, ratios), profile.processes, run.freshFit)))
  }
  await measureOwn(run, small, into)
}

async function measureOwn({ profile, threads, seed }: SpeedRun, job: SpeedJob, into: SpeedMeasured): Promise<void> {
  const { name } = job.cell
  const seeds = Array.from({ length: profile.seeds }, (_, at) => seed + at)
  if (profile.seedings.includes(name)) {
    const rows = await seedings(job, seeds)
    into.own.push(...rows)
    into.ratios.push(...seedingRatios(rows, threads))
  }
  if (profile.pipelines.includes(name)) into.own.push(...(await pipelines(job, seeds)))
}

/** Ours with the algorithm that it chooses, and the best way of each other. */
function waysOfFirst({ contenders, threads }: SpeedJob, ratios: readonly Ratio[]): Manners[] {
  const names = contenders.map(({ name }) => name)
  const others = ratios.flatMap(({ comparison, against, theirs }) =>
    comparison === 'fit' && names.includes(against)
      ? [{ contender: against, algorithm: theirs.algorithm, threads: theirs.threads }]
      : [],
  )
  return [{ contender: names[0], algorithm: 'auto', threads }, ...others]
}
