import { rotated } from '../measure/rotated.ts'
import { takeTurn } from '../measure/take-turn.ts'
import { turn } from '../measure/turn.ts'
import { median } from '../stats/median.ts'
import { isFine } from './entry.ts'
import type { Entry, Fine } from './entry.ts'
import { firstEntries } from './first-entries.ts'
import type { SpeedJob } from './speed-job.ts'

/** Each has so many milliseconds of a round, and at least one fit. */
const SLICE = 20
/** So many in the turn that is not counted. */
const WARM_UP = 40
/** A first fit that takes so many counts: warming up is a small part of it. */
const LONG = 1000
/** So many turns make a spread. */
const ENOUGH = 2

/** One cell from the same start: every way of fitting is checked first, then all are timed, round by round. */
export async function contest(job: SpeedJob): Promise<Entry[]> {
  const entries = await firstEntries(job)
  for (const entry of entries.filter(isFine)) {
    const { fit, asynchronous, milliseconds } = entry.fitted
    if (milliseconds >= LONG) note(entry, 0, [milliseconds])
    else if (milliseconds < WARM_UP) await takeTurn(fit, asynchronous, job.now, WARM_UP)
  }
  dismissSlow(job, entries)
  const end = job.now() + job.budget
  for (let round = 1; round <= job.rounds; round++) {
    const active = entries.filter(isFine).filter((entry) => !entry.left)
    const enough = active.every(({ turns }) => turns.length >= ENOUGH)
    if (active.length === 0) break
    if (job.signal.aborted || (enough && job.now() >= end)) {
      job.onCut(`${round - 1} of ${job.rounds} rounds`)
      break
    }
    for (const entry of rotated(active, round).filter((one) => !rests(job, one))) await timeOne(job, entry, round)
    dismissSlow(job, entries)
  }
  return entries
}

async function timeOne({ now, pause, signal }: SpeedJob, entry: Fine, round: number): Promise<void> {
  if (signal.aborted && entry.turns.length > 0) return
  const { fit, asynchronous } = entry.fitted
  const { samples, error } = await takeTurn(fit, asynchronous, now, SLICE)
  entry.error = error
  if (error === null) note(entry, round, samples)
  await (asynchronous ? pause() : turn())
}

function note(entry: Entry, round: number, samples: readonly number[]): void {
  entry.turns.push(median(samples) ?? 0)
  entry.rounds.push(round)
  entry.fits += samples.length
}

/** Whether a contender that takes long has had its share of the time. */
function rests({ budget, contenders }: SpeedJob, { turns }: Entry): boolean {
  const spent = turns.reduce((sum, time) => sum + time, 0)
  return turns.length >= ENOUGH && spent > budget / contenders.length
}

/** Ends the part of those that are far from the best of their contender. Where first fits are all there is, they count. */
function dismissSlow({ slower }: SpeedJob, entries: readonly Entry[]): void {
  const fine = entries.filter(isFine).filter(({ left }) => !left)
  for (const entry of fine) {
    const own = fine.filter(({ contender, turns }) => contender === entry.contender && turns.length > 0)
    if (entry.kept || entry.turns.length === 0) continue
    entry.left = timeOf(entry) > slower * Math.min(...own.map(timeOf))
  }
}

function timeOf({ turns }: Entry): number {
  return median(turns) ?? Infinity
}
