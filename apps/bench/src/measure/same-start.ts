import type { Points } from '@kentro/core'
import { seeded } from '@kentro/core'
import { greedyKMeansPlusPlus } from '@kentro/init'
import { differentLabels } from '../check/different-labels.ts'
import { sameWork } from '../check/same-work.ts'
import type { SameStartRow } from '../results.ts'
import { deviation } from '../stats/deviation.ts'
import { median } from '../stats/median.ts'
import type { Attempt } from './attempt.ts'
import { firstFits } from './first-fits.ts'
import type { Job } from './job.ts'
import { rotated } from './rotated.ts'
import { rowKey } from './row-key.ts'
import { isRunning, timeRound } from './time-round.ts'
import type { Running } from './time-round.ts'
import { turn } from './turn.ts'

/** How the common start is made, as the report says it. */
export const START = 'greedy k-means++'

/** Each contender has so many milliseconds of a round, and at least one fit. */
const SLICE = 20
/** So many in the round that is not counted. */
const WARM_UP = 50
/** A first fit that takes so many counts: warming up is a small part of it. */
const LONG = 250

/** One case from the same start: every contender is checked first, then all are timed, round by round. */
export async function sameStart(job: Job): Promise<SameStartRow[]> {
  const { one, truth, contenders, profile, now } = job
  const start: Points = { data: commonStart(job), n: one.k, d: one.d }
  const stopping = { maxIterations: profile.maxIterations, tolerance: 0 }
  const conversions: number[] = []
  const attempts = await firstFits(job, [...contenders.keys()], async (contender, at) => {
    const begin = now()
    const prepared = await contender.prepare(truth.points)
    conversions[at] = now() - begin
    return prepared.fitFrom(start, stopping)
  })
  if (attempts === null) {
    job.onCut('stopped before the first round')
    return []
  }
  await timeRounds(job, attempts)
  return attempts.map((each, at) => rowOf(job, attempts, each, conversions[at] ?? null))
}

function commonStart({ one, truth, seed }: Job): Float64Array {
  return greedyKMeansPlusPlus(truth.points, one.k, seeded(seed)).centroids
}

async function timeRounds(job: Job, attempts: Attempt[]): Promise<void> {
  const { profile, now, deadline, signal, onProgress, onCut } = job
  await warmUp(attempts.filter(isRunning), now)
  for (let round = 0; round < profile.repeats; round++) {
    const enough = attempts.filter(isRunning).every(({ samples }) => samples.length > 0)
    if (enough && (signal.aborted || now() >= deadline)) {
      onCut(`${round} of ${profile.repeats} rounds of timing`)
      return
    }
    await timeRound(rotated(attempts.filter(isRunning), round), now, SLICE)
    onProgress((round + 1) / profile.repeats)
    await turn()
  }
}

async function warmUp(running: readonly Running[], now: () => number): Promise<void> {
  const isShort = ({ done }: Running) => done.milliseconds < LONG
  await timeRound(running.filter(isShort), now, WARM_UP)
  for (const attempt of running) {
    attempt.samples.splice(0, Infinity, ...(isShort(attempt) ? [] : [attempt.done.milliseconds]))
  }
}

function rowOf({ one }: Job, attempts: Attempt[], attempt: Attempt, conversion: number | null): SameStartRow {
  const [first] = attempts
  const ours = attempts.filter(isRunning).find(({ contender }) => contender.ours)
  const done = isRunning(attempt) ? attempt.done : null
  const other = isRunning(first) && attempt !== first ? first.done : null
  const middle = done === null ? null : median(attempt.samples)
  const against = other === null ? null : median(first.samples)
  return {
    ...rowKey(one, attempt.contender.name),
    error: attempt.error,
    verdict: done?.verdict ?? null,
    otherLabels: done && ours ? differentLabels(done.outcome.labels, ours.done.outcome.labels) : null,
    conversion,
    samples: done === null ? [] : attempt.samples,
    median: middle,
    deviation: done === null ? null : deviation(attempt.samples),
    speedUp: middle === null || against === null ? null : against / middle,
    sameWork: done && other ? sameWork(done.verdict, other.verdict) : null,
  }
}
